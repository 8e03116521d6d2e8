/// Texts in folded form, each between two breaks, ready to be searched.
///
/// Holds letters and digits in lower case, `'`, and single spaces; so a match is on word
/// boundaries where neither neighbour is a letter or digit.
struct FoldedText {
  /// Stands between texts that do not join; no term holds it.
  static let lineBreak: UInt8 = 10

  private(set) var bytes: [UInt8]
  private let table = ScalarFolding.table

  /// An empty text with room for `capacity` bytes.
  init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity + 8)
    bytes.append(Self.lineBreak)
  }

  /// Ends the text that is being added; what follows does not join on.
  mutating func appendBreak() {
    if bytes[bytes.count - 1] == UInt8(ascii: " ") { bytes.removeLast() }
    if bytes[bytes.count - 1] != Self.lineBreak { bytes.append(Self.lineBreak) }
  }

  /// Adds a space, as a tab or a line break inside a paragraph is.
  mutating func appendSpace() { append(UInt8(ascii: " ")) }

  /// Adds characters as they stand in XML, which the scanner has found to be well formed.
  mutating func append(xml source: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte == UInt8(ascii: "&"), let entity = NamedEntity.at(index, of: source) {
        append(packed: table[Int(entity.character)])
        index += entity.length
      } else if byte < 0x80 {
        append(packed: table[Int(byte)])
        index += 1
      } else {
        index += appendScalar(at: index, of: source)
      }
    }
  }

  /// Adds plain text.
  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar.value) }
  }

  private mutating func appendScalar(at index: Int, of source: [UInt8]) -> Int {
    guard let (scalar, length) = source.scalar(at: index) else {
      appendSpace()
      return 1
    }
    append(scalar)
    return length
  }

  private mutating func append(_ scalar: UInt32) {
    let packed = scalar < UInt32(table.count) ? table[Int(scalar)] : ScalarFolding.long
    if packed == ScalarFolding.long {
      for byte in ScalarFolding.folded(scalar) { append(byte) }
    } else {
      append(packed: packed)
    }
  }

  private mutating func append(packed: ScalarFolding.Packed) {
    switch packed >> 24 {
    case 1: append(UInt8(truncatingIfNeeded: packed))
    case 0: break
    default:
      for shift in 0..<(packed >> 24) { append(UInt8(truncatingIfNeeded: packed >> (8 * shift))) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: " "), bytes[bytes.count - 1] <= byte { return }
    bytes.append(byte)
  }

  /// Whether `byte` is part of a word.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0")
  }
}
