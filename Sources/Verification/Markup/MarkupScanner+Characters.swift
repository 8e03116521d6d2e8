extension MarkupScanner {
  /// Moves on to `end`, `<` or the end of the part, checking every character on the way.
  mutating func skipCharacters(
    _ bytes: Span<UInt8>, until end: UInt8
  ) throws(MarkupFault) {
    while true {
      skipPlain(bytes)
      guard position < bytes.count, bytes[position] != end else { return }
      try skipSpecial(bytes)
    }
  }

  private mutating func skipPlain(_ bytes: Span<UInt8>) {
    var place = position
    while place < bytes.count, kinds[Int(bytes[place])] & ByteKind.specialBit == 0 { place += 1 }
    position = place
  }

  private mutating func skipSpecial(_ bytes: Span<UInt8>) throws(MarkupFault) {
    switch bytes[position] {
    case UInt8(ascii: "\""): position += 1
    case UInt8(ascii: ">"): try skipGreaterThan(bytes)
    case UInt8(ascii: "&"): try skipEntity(bytes)
    case UInt8(ascii: "<"): throw .badTag
    case 0x80...: try skipScalar(bytes)
    default: throw .illegalCharacter
    }
  }

  /// `]]>` may not stand in text (XML 1.0, 2.4).
  private mutating func skipGreaterThan(_ bytes: Span<UInt8>) throws(MarkupFault) {
    if position >= 2, bytes[position - 1] == UInt8(ascii: "]"),
      bytes[position - 2] == UInt8(ascii: "]")
    {
      throw .declarationInside
    }
    position += 1
  }

  private mutating func skipEntity(_ bytes: Span<UInt8>) throws(MarkupFault) {
    guard let entity = NamedEntity.at(position, of: bytes) else { throw .badEntity }
    position += entity.length
  }

  /// Passes a character of two to four bytes, of those that XML allows (XML 1.0, 2.2).
  private mutating func skipScalar(_ bytes: Span<UInt8>) throws(MarkupFault) {
    guard let (scalar, length) = bytes.scalar(at: position), scalar != 0xFFFE, scalar != 0xFFFF
    else { throw .illegalCharacter }
    position += length
  }
}

extension Span<UInt8> {
  /// The character of several bytes at `index` and its length, or nil where it is not UTF-8 in the
  /// shortest form (Unicode 16, table 3-7).
  func scalar(at index: Int) -> (UInt32, length: Int)? {
    let lead = self[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), index + length <= count else { return nil }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = self[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= least, scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }

  /// How many of the bytes of `range` stand at `index`, too, before one that differs.
  func sameCount(_ range: Range<Int>, at index: Int) -> Int {
    var offset = 0
    while offset < range.count, index + offset < count,
      self[range.lowerBound + offset] == self[index + offset]
    {
      offset += 1
    }
    return offset
  }

  /// Whether `text` stands at `index`.
  func holds(_ text: [UInt8], at index: Int) -> Bool {
    guard index + text.count <= count else { return false }
    for offset in text.indices where self[index + offset] != text[offset] { return false }
    return true
  }
}

/// One of the five entities that XML itself names.
enum NamedEntity {
  private static let all: [(text: [UInt8], character: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&apos;".utf8), UInt8(ascii: "'")),
  ]

  /// The entity at `index`: the character that it stands for and its length in bytes.
  static func at(_ index: Int, of bytes: Span<UInt8>) -> (character: UInt8, length: Int)? {
    for entity in all where bytes.holds(entity.text, at: index) {
      return (entity.character, entity.text.count)
    }
    return nil
  }
}
