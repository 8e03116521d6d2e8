/// The sealed terms that were found in a text: their numbers, never their letters.
struct SweepHits {
  /// A term that was found.
  struct Hit: Hashable {
    let term: Int
    let isOrdinary: Bool
  }

  private(set) var all: Set<Hit> = []

  /// Adds a pattern that was found.
  mutating func add(_ pattern: TermAutomaton.Pattern) {
    all.insert(Hit(term: pattern.term, isOrdinary: pattern.isOrdinary))
  }

  /// Adds everything that `other` found.
  mutating func formUnion(_ other: SweepHits) {
    all.formUnion(other.all)
  }

  /// The hits that refuse, without those that only warn.
  var withoutOrdinary: SweepHits {
    var hits = SweepHits()
    hits.all = all.filter { !$0.isOrdinary }
    return hits
  }
}
