/// Undoes what markup does to text, whether or not it is well formed.
enum LooseMarkup {
  /// `bytes` with every character reference and named entity of XML replaced by its character.
  static func withoutReferences(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "&") {
        text.append(bytes[index])
        index += 1
      } else if let entity = NamedEntity.at(index, of: bytes.span) {
        text.append(entity.character)
        index += entity.length
      } else if let (scalar, length) = reference(at: index, of: bytes) {
        text += String(scalar).utf8
        index += length
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  /// The character that `&#84;` or `&#x54;` at `index` stands for, and the reference's length.
  private static func reference(
    at index: Int, of bytes: [UInt8]
  ) -> (Unicode.Scalar, length: Int)? {
    // Ten digits are more than any character has.
    let window = bytes[index...].prefix(16)
    guard window.count > 3, window[index + 1] == UInt8(ascii: "#"),
      let end = window.firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    var digits = window[(index + 2)..<end]
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    if isHexadecimal { digits = digits.dropFirst() }
    guard
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end - index + 1)
  }

  /// The text of `bytes` without tags: runs join, paragraphs and breaks come apart, and the white
  /// space with which markup is laid out is left out.
  static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for piece in bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else {
        text += piece
        continue
      }
      if separates(piece[piece.startIndex..<end]) { text.append(10) }
      let content = piece[(end + 1)...]
      if !content.allSatisfy({ $0 == 32 || (9...13).contains($0) }) { text += content }
    }
    return text
  }

  /// Whether a tag ends a paragraph, a cell or a line.
  private static func separates(_ tag: ArraySlice<UInt8>) -> Bool {
    let separators = ["/w:p", "/a:p", "/p", "w:br", "w:tab", "br", "/td"]
    let name = tag.prefix { $0 != UInt8(ascii: " ") }
    return separators.contains { name.elementsEqual($0.utf8) || name.elementsEqual("\($0)/".utf8) }
  }
}
