extension MarkupScanner {
  /// Deeper than any document of ours, and shallow enough for every reader.
  private static let greatestDepth = 200

  /// Reads a start tag or an empty element, with its attributes.
  mutating func readStartTag(_ bytes: Span<UInt8>) throws(MarkupFault) -> Token {
    guard open.count < Self.greatestDepth else { throw .tooDeep }
    guard !(open.isEmpty && !nameRange.isEmpty) else { throw .afterRoot }
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    repeatsTag = skipSeenTag(bytes)
    if !repeatsTag { try readNewTag(bytes) }
    open.append(OpenElement(name: name, nameRange: nameRange))
    return .start
  }

  /// Passes over a tag that stood in the part before, byte for byte.
  private mutating func skipSeenTag(_ bytes: Span<UInt8>) -> Bool {
    guard remembersTags, let tag = seen.tag(at: position, of: bytes) else { return false }
    name = tag.name
    nameRange = position + 1..<position + 1 + tag.nameLength
    position += tag.length
    closesItself = bytes[position - 2] == UInt8(ascii: "/")
    return true
  }

  private mutating func readNewTag(_ bytes: Span<UInt8>) throws(MarkupFault) {
    let start = position
    position += 1
    (name, nameRange) = try readName(bytes)
    while try !readTagEnd(bytes) { try readAttribute(bytes) }
    guard attributes.isEmpty || !name.isReadByValue,
      let tag = SeenTags.Tag(at: start..<position, name: name, nameLength: nameRange.count)
    else { return }
    seen.insert(tag, bytes)
  }

  /// Reads `>`, `/>` or the space before an attribute; true where the tag is over.
  private mutating func readTagEnd(_ bytes: Span<UInt8>) throws(MarkupFault) -> Bool {
    guard position + 1 < bytes.count else { throw .unfinished }
    switch bytes[position] {
    case UInt8(ascii: ">"):
      position += 1
      return true
    case UInt8(ascii: "/"):
      guard bytes[position + 1] == UInt8(ascii: ">") else { throw .badTag }
      position += 2
      closesItself = true
      return true
    case UInt8(ascii: " "):
      position += 1
      // XMLCoder puts a space before the slash of an empty element.
      return bytes[position] == UInt8(ascii: "/") ? try readTagEnd(bytes) : false
    default: throw .badTag
    }
  }

  private mutating func readAttribute(_ bytes: Span<UInt8>) throws(MarkupFault) {
    let (name, nameRange) = try readName(bytes)
    guard position + 1 < bytes.count else { throw .unfinished }
    guard bytes[position] == UInt8(ascii: "="), bytes[position + 1] == UInt8(ascii: "\"") else {
      throw .badTag
    }
    for earlier in attributes where earlier.nameRange.count == nameRange.count {
      guard bytes.sameCount(earlier.nameRange, at: nameRange.lowerBound) < nameRange.count else {
        throw .repeatedAttribute
      }
    }
    position += 2
    let start = position
    try skipCharacters(bytes, until: UInt8(ascii: "\""))
    guard position < bytes.count else { throw .unfinished }
    attributes.append(Attribute(name: name, nameRange: nameRange, valueRange: start..<position))
    position += 1
  }

  /// Reads a name of ASCII letters, digits and `:_-.`, which is all that we write.
  private mutating func readName(
    _ bytes: Span<UInt8>
  ) throws(MarkupFault) -> (MarkupName, Range<Int>) {
    let start = position
    var packed = PackedName()
    while start + packed.count < bytes.count {
      let byte = bytes[start + packed.count]
      guard kinds[Int(byte)] & ByteKind.nameBit != 0 else { break }
      packed.append(byte)
    }
    guard packed.count > 0 else { throw .badTag }
    position = start + packed.count
    return (names.name(packed, at: start, of: bytes), start..<position)
  }
}
