/// What is withheld from one recipient, ready to be looked for in finished documents.
///
/// Made once for a meeting with every value that is withheld from anybody, then
/// ``limited(to:subtracting:)`` to one recipient: the automatons are shared, so that this costs
/// next to nothing.
package struct SealedTerms: Sendable {
  let search: SealedSearch
  /// Which rules hold; all but in tests of the sweep itself.
  var rules = SweepRules.all
  /// For each term whether a hit counts.
  var isSealed: [Bool]
  /// Stretches of withheld passages that stand in what the reader is given as well.
  var open: Set<Stretch> = []
  /// Longer words of what the reader knows that hold a term, as `Danielle` holds `Daniel`.
  private(set) var knownWords: Set<[UInt8]> = []

  /// Nothing is withheld.
  package static let none = SealedTerms(terms: [])

  /// The sealed `terms`, less those that stand in an allowed text: see
  /// ``limited(to:subtracting:)``.
  package init(terms: [SealedTerm], subtracting allowed: [String] = []) {
    search = SealedSearch(terms)
    isSealed = [Bool](repeating: true, count: terms.count)
    subtract(knownHits(in: allowed))
  }

  /// The values, in the order given.
  package var terms: [SealedTerm] { search.terms }

  /// The terms of `withheld`, less every term that stands in an `allowed` text as whole words:
  /// what the recipient's own view holds in its fields (the withheld mother's surname may be the
  /// child's own), or the letterhead. Free text is not to be given here, for a name that slipped
  /// into a statement would then be allowed everywhere.
  package func limited(
    to withheld: Set<SealedTerm>, subtracting allowed: [String] = []
  ) -> SealedTerms {
    limited(to: terms.map(withheld.contains), subtracting: [knownHits(in: allowed)])
  }

  /// As ``limited(to:subtracting:)``, with a flag for each of ``terms``, and what
  /// ``knownHits(in:)`` says of the allowed texts.
  package func limited(
    to isWithheld: [Bool], subtracting allowed: some Sequence<KnownHits>
  ) -> SealedTerms {
    var limited = self
    for index in limited.isSealed.indices where !isWithheld[index] {
      limited.isSealed[index] = false
    }
    for hits in allowed { limited.subtract(hits) }
    return limited
  }

  /// The terms that are looked for.
  package var sealed: [SealedTerm] {
    terms.indices.filter { isSealed[$0] }.map { terms[$0] }
  }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { !isSealed.contains(true) }

  /// Whether a part of a term may be a leak, which can run on from one text to the next.
  package var holdPassages: Bool { !search.passages.isEmpty }

  /// What of these terms stands in `known`, texts that readers know, one after another.
  package func knownHits(in known: [String]) -> KnownHits {
    guard !isEmpty else { return KnownHits() }
    var text = FoldedText()
    for value in known {
      text.append(value)
      text.appendBreak()
    }
    var hits = SweepHits()
    sweep(text, into: &hits, isMarkup: false)
    var found = KnownHits(terms: hits.all.map(\.term))
    search.squeezed.search(text) { pattern, end in
      guard let word = text.word(holding: pattern.length, endingAt: end) else { return }
      found.words.append(word)
    }
    return found
  }

  private mutating func subtract(_ known: KnownHits) {
    for term in known.terms { isSealed[term] = false }
    knownWords.formUnion(known.words)
  }
}

/// What of the sealed terms stands in texts that a reader knows.
package struct KnownHits: Sendable {
  /// The terms that stand in it as whole words, by their numbers.
  fileprivate var terms: [Int] = []
  /// The longer words in it that hold a term.
  fileprivate var words: [[UInt8]] = []
}
