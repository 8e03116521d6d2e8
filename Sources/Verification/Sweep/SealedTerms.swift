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
  private(set) var isSealed: [Bool]
  /// Stretches of withheld passages that stand in what the reader is given as well.
  private(set) var open: Set<Stretch> = []

  /// A block of a passage.
  struct Stretch: Hashable {
    let term: Int
    let place: Int
  }

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
    var limited = self
    limited.isSealed = terms.indices.map { isSealed[$0] && withheld.contains(terms[$0]) }
    limited.subtract(allowed)
    return limited
  }

  /// These terms, less the withheld passages, or the eight words or more of one, that stand in
  /// `texts`, which the reader is given: a phrase can recur in what is theirs. Nothing but a passage
  /// is allowed by a text.
  package func opening(_ texts: [String]) -> SealedTerms {
    guard !isEmpty, terms.contains(where: { $0.kind == .other }) else { return self }
    var folded = FoldedText()
    for text in texts {
      folded.append(text)
      folded.appendBreak()
    }
    var opened = self
    words.search(folded) { pattern, end in
      guard isSealed[pattern.term], terms[pattern.term].kind == .other else { return }
      if let place = pattern.place {
        guard passages[pattern.term]?.isCopied(to: folded, end, place) == true else { return }
        opened.open.insert(Stretch(term: pattern.term, place: place))
      } else if Self.isWhole(folded, end, pattern.length) {
        opened.isSealed[pattern.term] = false
      }
    }
    return opened
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
  var grouped: [Pattern] = []
  var passages: [Int: Passage] = [:]

  mutating func add(_ forms: TermForms, of term: Int) {
    words += forms.words.map { Self.pattern($0, of: term, isOrdinary: OrdinaryWords.contains($0)) }
    squeezed += forms.squeezed.map {
      Self.pattern($0, of: term, isOrdinary: OrdinaryWords.contains($0))
    }
    grouped += forms.grouped.map { Self.pattern($0, of: term, isOrdinary: false) }
    guard let passage = forms.passage else { return }
    passages[term] = passage
    words += passage.blocks.map {
      Self.pattern($0.text, of: term, isOrdinary: false, place: $0.end)
    }
  }

  private static func pattern(
    _ form: String, of term: Int, isOrdinary: Bool, place: Int? = nil
  ) -> Pattern {
    (
      form,
      TermAutomaton.Pattern(
        term: term, length: form.utf8.count, isOrdinary: isOrdinary, place: place)
    )
  }
}
