/// A place of a text that holds a protected value, by class and rule; never the value.
package struct TermMatch: Hashable, Sendable {
  /// What kind of value it is.
  package let `class`: SealedValue.Class
  /// The rule that found it.
  package let form: MatchForm
  /// Where it stands in the text.
  package let range: Range<String.Index>
  /// Whether it may be an ordinary word or is too short to tell: to be warned of, not to be blocked.
  package let isOrdinary: Bool
}
