/// A withheld text so long that eight of its words in a row are a leak.
///
/// Every eight words in a row hold one of the blocks of four that the passage falls into. So only
/// these are searched for, each letter of the passage once; where one is found, the texts around
/// it are compared.
struct Passage: Sendable {
  private static let shortestCopy = 8
  private static let blockWords = 4
  private static let space = UInt8(ascii: " ")

  /// The folded words with single spaces.
  private let bytes: [UInt8]

  /// The passage of a folded text; nil where it has fewer than eight words and counts as a whole.
  init?(_ base: String) {
    bytes = Array(base.utf8)
    guard bytes.split(separator: Self.space).count >= Self.shortestCopy else { return nil }
  }

  /// The blocks to search for and where each ends in the passage.
  var blocks: [(text: ArraySlice<UInt8>, end: Int)] {
    let words = bytes.split(separator: Self.space)
    return stride(from: 0, through: words.count - Self.blockWords, by: Self.blockWords).map {
      let range = words[$0].startIndex..<words[$0 + Self.blockWords - 1].endIndex
      return (bytes[range], range.upperBound)
    }
  }

  /// Whether around the block that ends at `place` here and whose last byte is at `end` in `text`
  /// both agree for eight whole words.
  func isCopied(to text: FoldedText, _ end: Int, _ place: Int) -> Bool {
    let shift = end + 1 - place
    var (low, high) = (place, place)
    while low > 0, agrees(text, at: low - 1, shift) { low -= 1 }
    while high < bytes.count, agrees(text, at: high, shift) { high += 1 }
    if !isEdge(text, at: low, shift) {
      low = bytes[low..<high].firstIndex(of: Self.space) ?? high
    }
    if !isEdge(text, at: high, shift) {
      high = bytes[low..<high].lastIndex(of: Self.space) ?? low
    }
    return bytes[low..<high].split(separator: Self.space).count >= Self.shortestCopy
  }

  /// Whether `text` has the same character as the passage at `index`; a new paragraph is a space.
  private func agrees(_ text: FoldedText, at index: Int, _ shift: Int) -> Bool {
    guard (0..<text.count).contains(index + shift) else { return false }
    let other = text.storage[index + shift]
    return other == bytes[index] || other == FoldedText.lineBreak && bytes[index] == Self.space
  }

  /// Whether no word is cut between `index - 1` and `index`, here or in `text`.
  private func isEdge(_ text: FoldedText, at index: Int, _ shift: Int) -> Bool {
    func isInside(_ before: UInt8?, _ after: UInt8?) -> Bool {
      [before, after].allSatisfy { $0.map(FoldedText.isWordByte) ?? false }
    }
    let here = isInside(
      index > 0 ? bytes[index - 1] : nil, index < bytes.count ? bytes[index] : nil)
    let place = index + shift
    let there = isInside(
      place > 0 ? text.storage[place - 1] : nil, place < text.count ? text.storage[place] : nil)
    return !here && !there
  }
}
