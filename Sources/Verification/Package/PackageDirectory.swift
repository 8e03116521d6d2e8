/// What a package's zip directory says, read strictly: every byte of the file must belong to an
/// entry or to the directory, so that there is nowhere else to hide text.
///
/// Read here rather than asked of libzip, which the packages are written with: a writer's mistake
/// is not to be judged by the writer, and libzip passes over gaps and local extra fields.
struct PackageDirectory {
  let entries: [PackageEntry]

  /// Reads the directory of `bytes` (APPNOTE 4.3.6 to 4.3.16, without zip64).
  init(of bytes: [UInt8]) throws(PackageFault) {
    let end = bytes.count - 22
    guard end >= 0, bytes.word32(at: end) == 0x0605_4b50 else {
      throw Self.hasDirectory(bytes) ? .archiveComment : .noDirectory
    }
    let start = Int(bytes.word32(at: end + 16))
    let count = Int(bytes.word16(at: end + 10))
    guard bytes.word16(at: end + 20) == 0, bytes.word32(at: end + 4) == 0,
      bytes.word16(at: end + 8) == count, start + Int(bytes.word32(at: end + 12)) == end
    else { throw .noDirectory }
    entries = try Self.entries(count, of: bytes, from: start, to: end)
  }

  private static func entries(
    _ count: Int, of bytes: [UInt8], from start: Int, to end: Int
  ) throws(PackageFault) -> [PackageEntry] {
    var entries: [PackageEntry] = []
    entries.reserveCapacity(count)
    var position = start
    var expected = 0
    for _ in 0..<count {
      let entry = try PackageEntry(in: bytes, at: position, before: end)
      guard entry.headerStart == expected else { throw .unaccountedBytes }
      expected = entry.contents.upperBound
      position += 46 + entry.nameLength
      entries.append(entry)
    }
    guard position == end, expected == start else { throw .unaccountedBytes }
    return entries
  }

  /// Whether an end record stands anywhere, which then has a comment after it.
  private static func hasDirectory(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 22 else { return false }
    let first = max(0, bytes.count - 22 - 65_535)
    return (first..<(bytes.count - 22)).contains { bytes.word32(at: $0) == 0x0605_4b50 }
  }
}

extension [UInt8] {
  /// The little-endian 16-bit number at `offset`, which the caller knows to be inside.
  func word16(at offset: Int) -> UInt16 {
    UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
  }

  /// The little-endian 32-bit number at `offset`, which the caller knows to be inside.
  func word32(at offset: Int) -> UInt32 {
    UInt32(word16(at: offset)) | UInt32(word16(at: offset + 2)) << 16
  }
}
