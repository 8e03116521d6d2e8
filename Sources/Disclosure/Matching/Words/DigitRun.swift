/// Digits of a text with nothing but spaces and signs between them.
struct DigitRun {
  /// The digits.
  private(set) var digits: [UInt8] = []
  /// Where each stands in the folded bytes.
  private(set) var places: [Int] = []
  /// Which digits start a word.
  private(set) var starts: [Int] = []

  /// The runs of `words`.
  static func all(in words: PassageWords) -> [DigitRun] {
    var runs: [DigitRun] = []
    var isGoingOn = false
    for (index, word) in words.words.enumerated() {
      guard word.isNumber else {
        isGoingOn = false
        continue
      }
      if !isGoingOn { runs.append(DigitRun()) }
      runs[runs.count - 1].append(word, of: words.passage.bytes)
      isGoingOn = words.gap(after: index).allSatisfy { signs.contains($0) }
    }
    return runs
  }

  /// The folded bytes from one of the digits to another.
  func range(_ digits: Range<Int>) -> Range<Int> {
    places[digits.lowerBound]..<places[digits.upperBound - 1] + 1
  }

  private mutating func append(_ word: PassageWord, of bytes: [UInt8]) {
    starts.append(digits.count)
    digits += bytes[word.range]
    places += Array(word.range)
  }

  private static let signs: Set<UInt8> = Set(" -.()/+\n".utf8)
}
