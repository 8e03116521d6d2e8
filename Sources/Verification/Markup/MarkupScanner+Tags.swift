extension MarkupScanner {
  /// Deeper than any document of ours, and shallow enough for every reader.
  private static let greatestDepth = 200

  /// Reads a start tag or an empty element, with its attributes.
  mutating func readStartTag() throws(MarkupFault) -> Token {
    guard open.count < Self.greatestDepth else { throw .tooDeep }
    guard !(open.isEmpty && !nameRange.isEmpty) else { throw .afterRoot }
    position += 1
    (name, nameRange) = try readName()
    attributes.removeAll(keepingCapacity: true)
    while try !readTagEnd() { try readAttribute() }
    open.append(OpenElement(name: name, nameRange: nameRange))
    return .start
  }

  /// Reads `>`, `/>` or the space before an attribute; true where the tag is over.
  private mutating func readTagEnd() throws(MarkupFault) -> Bool {
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
      return false
    default: throw .badTag
    }
  }

  private mutating func readAttribute() throws(MarkupFault) {
    let (name, nameRange) = try readName()
    guard position + 1 < bytes.count else { throw .unfinished }
    guard bytes[position] == UInt8(ascii: "="), bytes[position + 1] == UInt8(ascii: "\"") else {
      throw .badTag
    }
    for earlier in attributes where earlier.nameRange.count == nameRange.count {
      guard !bytes[earlier.nameRange].elementsEqual(bytes[nameRange]) else {
        throw .repeatedAttribute
      }
    }
    position += 2
    let start = position
    try skipCharacters(until: UInt8(ascii: "\""))
    guard position < bytes.count else { throw .unfinished }
    attributes.append(Attribute(name: name, nameRange: nameRange, valueRange: start..<position))
    position += 1
  }

  /// Reads a name of ASCII letters, digits and `:_-.`, which is all that we write.
  private mutating func readName() throws(MarkupFault) -> (MarkupName, Range<Int>) {
    let start = position
    var hash: UInt32 = 0
    while position < bytes.count, kinds[Int(bytes[position])] & ByteKind.nameBit != 0 {
      hash = MarkupNameTable.hash(hash, bytes[position])
      position += 1
    }
    guard position > start else { throw .badTag }
    return (names.name(hash, at: start..<position, of: bytes), start..<position)
  }
}
