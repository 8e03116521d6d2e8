/// Consecutive words that stand for a protected value.
struct Phrase: Sendable {
  /// What may stand between the words.
  enum Spacing: Sendable {
    /// Anything short: spaces, commas, hyphens, a line end.
    case any
    /// No space.
    case unspaced
    /// Nothing.
    case none
  }

  /// Which words must be written in capitals throughout.
  enum Capitals: Sendable {
    case none, first, last, all
  }

  /// What kind of value it stands for.
  var valueClass: SealedValue.Class
  /// The rule that it comes from.
  var form: MatchForm
  /// What may stand between the words.
  var spacing = Spacing.any
  /// Which words must be capitals.
  var capitals = Capitals.none
  /// Whether it is too short or too common to be blocked, however it is written.
  var isCommon = false

  /// Whether its words alone make a match that is blocked.
  var asksForNothing: Bool { spacing == .any && capitals == .none && !isCommon }
}
