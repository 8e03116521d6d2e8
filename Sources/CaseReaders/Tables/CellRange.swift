/// Where a cell's trimmed text stands.
struct CellRange {
  var start: UInt32
  var end: UInt32

  var isEmpty: Bool { start == end }
  var bytes: Range<Int> { Int(start)..<Int(end) }

  /// The part of `text[range]` between white space and marks that print nothing.
  init(trimming range: Range<Int>, of text: [UInt8]) {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, case let length = Self.paddingLength(after: lower, before: upper, text),
      length > 0
    { lower += length }
    while lower < upper, case let length = Self.paddingLength(before: upper, after: lower, text),
      length > 0
    { upper -= length }
    (start, end) = (UInt32(lower), UInt32(upper))
  }

  private static func paddingLength(after index: Int, before end: Int, _ text: [UInt8]) -> Int {
    let first = text[index]
    if isPadding(first) { return 1 }
    if first < 0xC2 { return 0 }
    if index + 2 <= end, isPadding(first, text[index + 1]) { return 2 }
    guard index + 3 <= end else { return 0 }
    return isPadding(first, text[index + 1], text[index + 2]) ? 3 : 0
  }

  private static func paddingLength(before end: Int, after start: Int, _ text: [UInt8]) -> Int {
    let last = text[end - 1]
    if isPadding(last) { return 1 }
    if last < 0x80 { return 0 }
    if end - 2 >= start, isPadding(text[end - 2], last) { return 2 }
    guard end - 3 >= start else { return 0 }
    return isPadding(text[end - 3], text[end - 2], last) ? 3 : 0
  }

  private static func isPadding(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C
  }

  /// No-break space and soft hyphen.
  private static func isPadding(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 && (second == 0xA0 || second == 0xAD)
  }

  /// U+2000-U+200B, U+202F, U+205F, U+2060, U+3000 and U+FEFF.
  private static func isPadding(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      true
    default: false
    }
  }
}
