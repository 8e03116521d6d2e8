/// A run of letters or a run of digits of a folded text.
struct PassageWord: Sendable {
  /// The letters without apostrophes: `O'Brien` and `OBrien` are one.
  var key: WordKey
  /// Where it starts and ends in the folded bytes, a possessive ending left out.
  var range: Range<Int>
  /// Where what stands between it and the next word starts.
  var gapStart: Int
  /// Whether it consists of digits.
  var isNumber: Bool

  /// Whether it is followed by `'s`.
  var isPossessive: Bool { gapStart > range.upperBound }
}

/// The words of a text, in order.
struct PassageWords: Sendable {
  /// The text.
  let passage: FoldedPassage
  /// Its words.
  let words: [PassageWord]

  /// The words of `text`.
  init(_ text: String) {
    passage = FoldedPassage(text)
    words = passage.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(bytes: bytes)
      return scanner.words()
    }
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The key of each word.
  var keys: [WordKey] { words.map(\.key) }

  /// The folded bytes of one word.
  func bytes(of index: Int) -> ArraySlice<UInt8> { passage.bytes[words[index].range] }

  /// The folded bytes that these words take.
  func bytes(of range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  /// The folded word, in letters.
  func text(of index: Int) -> String { String(decoding: bytes(of: index), as: UTF8.self) }

  /// What stands between a word and the next; empty after the last.
  func gap(after index: Int) -> ArraySlice<UInt8> {
    guard index + 1 < words.count else { return [] }
    return passage.bytes[words[index].gapStart..<words[index + 1].range.lowerBound]
  }

  /// The number that a word of digits stands for; nil for letters and for more than nine digits.
  func number(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].isNumber, words[index].range.count <= 9 else {
      return nil
    }
    return bytes(of: index).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
