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
  let grouped: TermAutomaton
  /// The terms of which a part is a leak, by their numbers.
  let passages: [Int: Passage]
  /// Which rules hold; all but in tests of the sweep itself.
  var rules = SweepRules.all
  /// For each term whether a hit counts.
  var isSealed: [Bool]
  /// Stretches of withheld passages that stand in what the reader is given as well.
  var open: Set<Stretch> = []
  /// Longer words of what the reader knows that hold a term, as `Danielle` holds `Daniel`.
  private(set) var knownWords: Set<[UInt8]> = []

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
    grouped = TermAutomaton(patterns.grouped, skipping: Self.gaps)
    passages = patterns.passages
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
    limited(to: terms.map(withheld.contains), subtracting: allowed)
  }

  /// As ``limited(to:subtracting:)``, with a flag for each of ``terms``.
  package func limited(to isWithheld: [Bool], subtracting allowed: [String]) -> SealedTerms {
    var limited = self
    for index in limited.isSealed.indices where !isWithheld[index] {
      limited.isSealed[index] = false
    }
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
    squeezed.search(text) { pattern, end in
      guard let word = text.word(holding: pattern.length, endingAt: end) else { return }
      knownWords.insert(word)
    }
  }
}

/// The patterns of all terms, by the way in which they are looked for.
private struct SealedPatterns {
  var words = PatternList()
  var squeezed = PatternList()
  var grouped = PatternList()
  var passages: [Int: Passage] = [:]

  mutating func add(_ forms: TermForms, of term: Int) {
    Self.add(forms.words, of: term, to: &words)
    Self.add(forms.squeezed, of: term, to: &squeezed)
    for form in forms.grouped { grouped.add(Array(form.utf8)[...], of: term) }
    guard let passage = forms.passage else { return }
    passages[term] = passage
    for (text, end) in passage.blocks { words.add(text, of: term, place: end) }
  }

  private static func add(_ forms: FormList, of term: Int, to list: inout PatternList) {
    for index in forms.indices {
      list.add(forms[index], of: term, isOrdinary: OrdinaryWords.contains(forms[index]))
    }
  }
}
