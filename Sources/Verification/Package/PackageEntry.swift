import WordProcessing

/// An entry of a package, as its two headers agree on it.
struct PackageEntry {
  /// The part's name, with the zip's `/`.
  let name: String
  /// The name's length in bytes.
  let nameLength: Int
  /// The CRC-32 of the contents.
  let checksum: UInt32
  /// The size of the contents when decompressed, in bytes.
  let size: Int
  /// Whether the contents are deflated, not stored.
  let isDeflated: Bool
  /// Where the local header starts.
  let headerStart: Int
  /// Where the stored or deflated contents stand in the file.
  let contents: Range<Int>

  /// The entry whose central header is at `position`; nothing of it may reach beyond `end`.
  init(in bytes: [UInt8], at position: Int, before end: Int) throws(PackageFault) {
    guard position + 46 <= end, bytes.word32(at: position) == 0x0201_4b50 else {
      throw .noDirectory
    }
    nameLength = Int(bytes.word16(at: position + 28))
    guard bytes.word16(at: position + 30) == 0 else { throw .extraField }
    guard bytes.word16(at: position + 32) == 0 else { throw .entryComment }
    guard position + 46 + nameLength <= end else { throw .noDirectory }
    headerStart = Int(bytes.word32(at: position + 42))
    size = Int(bytes.word32(at: position + 24))
    checksum = bytes.word32(at: position + 16)
    isDeflated = bytes.word16(at: position + 10) == 8
    let packedSize = Int(bytes.word32(at: position + 20))
    let dataStart = headerStart + 30 + nameLength
    guard dataStart + packedSize <= position else { throw .noDirectory }
    contents = dataStart..<(dataStart + packedSize)
    let nameStart = position + 46
    name = String(decoding: bytes[nameStart..<(nameStart + nameLength)], as: UTF8.self)
    try Self.checkPlainness(bytes, at: position)
    try Self.checkLocalHeader(bytes, at: headerStart, against: position, nameLength: nameLength)
  }

  /// Refuses what we never write: encryption, data descriptors, other methods, dates.
  private static func checkPlainness(_ bytes: [UInt8], at position: Int) throws(PackageFault) {
    let flags = bytes.word16(at: position + 8)
    let method = bytes.word16(at: position + 10)
    // Bits 1 and 2 tell how hard deflate tried, bit 11 that the name is UTF-8 (APPNOTE 4.4.4).
    guard flags & ~0x0806 == 0, method == 0 || method == 8, bytes.word16(at: position + 34) == 0
    else { throw .unusualEntry }
    guard bytes.word16(at: position + 12) == 0, bytes.word16(at: position + 14) == 33 else {
      throw .dated
    }
  }

  /// The local header repeats the central one from its flags to the name's length, and the name.
  private static func checkLocalHeader(
    _ bytes: [UInt8], at local: Int, against central: Int, nameLength: Int
  ) throws(PackageFault) {
    guard bytes.word32(at: local) == 0x0403_4b50 else { throw .noDirectory }
    guard bytes.word16(at: local + 28) == 0 else { throw .extraField }
    guard
      bytes[(local + 6)..<(local + 28)].elementsEqual(bytes[(central + 8)..<(central + 30)]),
      bytes[(local + 30)..<(local + 30 + nameLength)].elementsEqual(
        bytes[(central + 46)..<(central + 46 + nameLength)])
    else { throw .unaccountedBytes }
  }
}

extension PackageEntry {
  /// What the entry unpacks to; throws where that is not what its header says, or more than a
  /// document holds. Not by libzip, which passes over bytes behind the end of what is compressed.
  func unpacked(from package: [UInt8]) throws(PackageFault) -> [UInt8] {
    let limits = ZipReader.Limits.document
    let isModest = size <= limits.ratioFreeSize || size / Int(limits.ratio) <= contents.count
    guard size <= limits.entrySize, isModest else { throw .unreadableEntry }
    let bytes: [UInt8]
    if isDeflated {
      let stream = DeflateStream(package, contents, size: size)
      guard stream.isComplete else { throw .unreadableEntry }
      guard stream.end == contents.upperBound else { throw .unaccountedBytes }
      bytes = stream.contents
    } else {
      bytes = Array(package[contents])
    }
    guard bytes.count == size, DeflateStream.checksum(of: bytes) == checksum else {
      throw .unreadableEntry
    }
    return bytes
  }
}
