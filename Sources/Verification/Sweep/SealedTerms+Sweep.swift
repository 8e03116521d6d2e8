extension SealedTerms {
  /// Looks for every sealed term in `text`: as whole words, as numbers in any grouping and, in
  /// markup and names, as a part of anything.
  func sweep(_ text: FoldedText, into hits: inout SweepHits, isMarkup: Bool) {
    guard !isEmpty, text.count > 1 else { return }
    search.words.search(text) { pattern, end in
      guard isSealed[pattern.term] else { return }
      let counts =
        if let place = pattern.place {
          rules.contains(.passages) && !open.contains(Stretch(term: pattern.term, place: place))
            && search.passages[pattern.term]?.isCopied(to: text, end, place) == true
        } else {
          Self.isWhole(text, end, pattern.length)
        }
      if counts { hits.add(pattern) }
    }
    if rules.contains(.grouping) {
      search.grouped.search(text) { pattern, _ in
        if isSealed[pattern.term] { hits.add(pattern) }
      }
    }
    guard isMarkup, rules.contains(.insideWords) else { return }
    search.squeezed.search(text) { pattern, end in
      if isSealed[pattern.term], !isKnownWord(text, end, pattern.length) { hits.add(pattern) }
    }
  }

  /// Whether the match lies within a longer word that the reader knows.
  private func isKnownWord(_ text: FoldedText, _ end: Int, _ length: Int) -> Bool {
    guard !knownWords.isEmpty, let word = text.word(holding: length, endingAt: end) else {
      return false
    }
    return knownWords.contains(word)
  }

  /// Whether the match stands between characters that are no letters or digits; the text begins
  /// and ends with a break.
  static func isWhole(_ text: FoldedText, _ end: Int, _ length: Int) -> Bool {
    let before = end - length
    guard before >= 0, end + 1 < text.count else { return true }
    return !FoldedText.isWordByte(text.storage[before])
      && !FoldedText.isWordByte(text.storage[end + 1])
  }

  /// The findings for what was found in `part`, in a fixed order.
  func findings(for hits: SweepHits, in part: String) -> [VerificationFinding] {
    let refused = Set(hits.all.filter { !$0.isOrdinary }.map { terms[$0.term].kind })
    let suspected = Set(hits.all.filter(\.isOrdinary).map { terms[$0.term].kind })
    return SealedTerm.Class.allCases.compactMap { kind in
      if refused.contains(kind) { return VerificationFinding(.sealedTermFound(kind), in: part) }
      guard suspected.contains(kind) else { return nil }
      return VerificationFinding(.sealedTermSuspected(kind), in: part)
    }
  }
}
