extension UnmarkedMentions {
  /// The runs of capitalised words that are nobody and nothing in the record, as folded bytes.
  ///
  /// What starts a sentence is capitalised anyway, and counts only as part of a longer name.
  func unknownNames(in words: PassageWords) -> [Range<Int>] {
    let use = WordUse(words: words)
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard isCapitalised(index, use) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.count, isCapitalised(end, use), isJoined(end, in: words) { end += 1 }
      if let name = unknownName(in: index..<end, use) { found.append(words.bytes(of: name)) }
      index = end
    }
    return found
  }

  private func isCapitalised(_ index: Int, _ use: WordUse) -> Bool {
    !use.words.words[index].isNumber && use.isCapitalised(index)
  }

  private func isJoined(_ index: Int, in words: PassageWords) -> Bool {
    words.gap(after: index - 1).allSatisfy { $0.isFoldedSpace || $0 == UInt8(ascii: "-") }
  }

  /// The words of the run from the first to the last that nothing in the record is called by; nil
  /// where there is none, or only at the start of the sentence.
  private func unknownName(in run: Range<Int>, _ use: WordUse) -> Range<Int>? {
    let unknown = run.filter { !isExpected($0, use) }
    guard let first = unknown.first, let last = unknown.last,
      unknown.contains(where: { !use.startsSentence($0) })
    else { return nil }
    return first..<last + 1
  }

  private func isExpected(_ index: Int, _ use: WordUse) -> Bool {
    let word = use.words.words[index]
    return names.hold(word.key) || use.isListed(index) || OrdinaryWords.isAlwaysCapital(word.key)
      || OrdinaryWords.isAbbreviation(word.key) || word.range.count == 1
      || SealedName.titles.contains(word.key)
  }
}
