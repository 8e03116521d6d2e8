/// What is withheld from one recipient, ready to be looked for in finished documents.
///
/// Made once for a meeting with every value that is withheld from anybody, then
/// ``limited(to:subtracting:)`` to one recipient: the automatons are shared, so that this costs
/// next to nothing.
package struct SealedTerms: Sendable {
  /// The values, in the order given.
  package let terms: [SealedTerm]
  let words: TermAutomaton
  let squeezed: TermAutomaton
  let digits: TermAutomaton
  /// For each term whether a hit counts.
  private(set) var isSealed: [Bool]

  /// A space and `'`, which are passed over in numbers and in markup.
  private static let gaps: [UInt8] = [0x20, 0x27]

  /// Nothing is withheld.
  package static let none = SealedTerms(terms: [])

  /// The sealed `terms`, less those that stand in an allowed text: see
  /// ``limited(to:subtracting:)``.
  package init(terms: [SealedTerm], subtracting allowed: [String] = []) {
    self.terms = terms
    var patterns = SealedPatterns()
    for (index, term) in terms.enumerated() { patterns.add(TermForms(of: term), of: index) }
    words = TermAutomaton(patterns.words)
    squeezed = TermAutomaton(patterns.squeezed, skipping: Self.gaps)
    digits = TermAutomaton(patterns.digits, skipping: Self.gaps)
    isSealed = [Bool](repeating: true, count: terms.count)
    subtract(allowed)
  }

  /// The terms of `withheld`, less every term that stands in an `allowed` text as whole words:
  /// what the recipient's own view holds in its fields (the withheld mother's surname may be the
  /// child's own), or the letterhead. Free text is not to be given here, for a name that slipped
  /// into a statement would then be allowed everywhere.
  package func limited(
    to withheld: Set<SealedTerm>, subtracting allowed: [String] = []
  ) -> SealedTerms {
    var limited = self
    limited.isSealed = terms.indices.map { isSealed[$0] && withheld.contains(terms[$0]) }
    limited.subtract(allowed)
    return limited
  }

  /// The terms that are looked for.
  package var sealed: [SealedTerm] {
    terms.indices.filter { isSealed[$0] }.map { terms[$0] }
  }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { !isSealed.contains(true) }

  private mutating func subtract(_ allowed: [String]) {
    guard !allowed.isEmpty, !isEmpty else { return }
    var text = FoldedText()
    for value in allowed {
      text.append(value)
      text.appendBreak()
    }
    var hits = SweepHits()
    sweep(text, into: &hits, isMarkup: false)
    for hit in hits.all { isSealed[hit.term] = false }
  }
}

/// The patterns of all terms, by the way in which they are looked for.
private struct SealedPatterns {
  typealias Pattern = (text: String, pattern: TermAutomaton.Pattern)

  var words: [Pattern] = []
  var squeezed: [Pattern] = []
  var digits: [Pattern] = []

  mutating func add(_ forms: TermForms, of term: Int) {
    for form in forms.words {
      words.append(Self.pattern(form, of: term, isOrdinary: OrdinaryWords.contains(form)))
    }
    for form in forms.squeezed {
      squeezed.append(Self.pattern(form, of: term, isOrdinary: OrdinaryWords.contains(form)))
    }
    if let form = forms.digits { digits.append(Self.pattern(form, of: term, isOrdinary: false)) }
  }

  private static func pattern(_ form: String, of term: Int, isOrdinary: Bool) -> Pattern {
    (form, TermAutomaton.Pattern(term: term, length: form.utf8.count, isOrdinary: isOrdinary))
  }
}
