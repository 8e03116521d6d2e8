/// How words are used in a text: as names or as what they mean to everybody.
struct WordUse {
  let words: PassageWords

  /// Whether these words may well mean nobody. `Hope` within a sentence is a name, `hope` and the
  /// first word of a sentence need not be.
  func isOrdinary(_ phrase: Phrase, at range: Range<Int>) -> Bool {
    if phrase.capitals == .all { return isAbbreviation(range) }
    guard range.count > 1 else { return isOrdinaryWord(at: range.lowerBound) }
    if phrase.form == .shortenedPlaceName {
      return range.allSatisfy(isListed) && !range.allSatisfy(isCapitalised)
    }
    guard phrase.valueClass == .name else { return isStockPlace(range) }
    return range.allSatisfy { !isCapitalised($0) && isListed($0) }
  }

  /// Whether the word is not capitalised, or only for its place, and one that everybody uses.
  func isOrdinaryWord(at index: Int) -> Bool {
    guard !words.words[index].isNumber else { return false }
    guard isCapitalised(index) else { return words.bytes(of: index).count < 3 || isListed(index) }
    if OrdinaryWords.isAlwaysCapital(words.words[index].key) { return true }
    return startsSentence(index) && isListed(index)
  }

  /// Whether the word is one of everyday English.
  func isListed(_ index: Int) -> Bool { OrdinaryWords.contains(words.bytes(of: index)) }

  /// Whether the word starts with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    words.passage.originalScalar(at: words.words[index].range.lowerBound).properties.isUppercase
  }

  /// Whether all letters of the word are capitals.
  func isInCapitals(_ index: Int) -> Bool {
    words.words[index].range.allSatisfy {
      words.passage.originalScalar(at: $0).properties.isUppercase
    }
  }

  /// Whether a sentence, a line or a quotation starts with the word.
  func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = words.gap(after: index - 1)
    guard let end = gap.last(where: { !$0.isFoldedSpace && !Self.openings.contains($0) }) else {
      return gap.contains(0x0A) && gap.contains { !$0.isFoldedSpace }
        || gap.count { $0 == 0x0A } > 1 || gap.contains(UInt8(ascii: "\""))
    }
    return Self.ends.contains(end)
  }

  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    var key = WordKey([])
    for index in range { key.append(words.bytes(of: index)) }
    return OrdinaryWords.isAbbreviation(key) || range.count == 1 && OrdinaryWords.isShort(key)
  }

  /// Whether these words name a place of every town, and are not written as a name.
  private func isStockPlace(_ range: Range<Int>) -> Bool {
    guard range.allSatisfy({ !isCapitalised($0) }) else { return false }
    return Self.stockPlaces.contains(range.map { words.text(of: $0) }.joined(separator: " "))
  }

  private static let openings: Set<UInt8> = Set("\"'([-*".utf8)
  private static let ends: Set<UInt8> = Set(".!?:;|".utf8)
  private static let stockPlaces: Set<String> = [
    "high street", "the street", "main street", "main road", "the green", "the close", "the lane",
    "the park", "the square", "the drive", "the avenue", "the hill", "the terrace", "the crescent",
    "the grove", "side street", "church lane", "the court", "the gardens", "the yard", "the row",
  ]
}
