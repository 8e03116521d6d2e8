/// A zip archive put together byte by byte, to hold what no writer of ours writes.
struct RawArchive {
  /// An entry that is stored as it is, and may lie about itself.
  struct Entry {
    var name: String
    var content: [UInt8] = Array("content".utf8)
    /// Bit 0 says that the entry is encrypted.
    var flags: UInt16 = 0
    var method: UInt16 = 0
    /// The unpacked size that the directory claims; the content's if `nil`.
    var claimedSize: UInt32?
    var checksum: UInt32?
    var comment = ""
    var extra: [UInt8] = []
    var externalAttributes: UInt32 = 0
  }

  var entries: [Entry]
  var comment = ""

  /// The archive's bytes.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(output.count)
      output += little(0x0403_4b50 as UInt32) + common(entry) + Array(entry.name.utf8)
      output += entry.extra + entry.content
      directory += little(0x0201_4b50 as UInt32) + little(0x0314 as UInt16) + common(entry)
      directory += little(UInt16(entry.comment.utf8.count)) + little(0 as UInt32)
      directory += little(entry.externalAttributes) + little(offset)
      directory += Array(entry.name.utf8) + entry.extra + Array(entry.comment.utf8)
    }
    let start = UInt32(output.count)
    let count = UInt16(entries.count)
    output += directory + little(0x0605_4b50 as UInt32) + little(0 as UInt32) + little(count)
    output += little(count) + little(UInt32(directory.count)) + little(start)
    return output + little(UInt16(comment.utf8.count)) + Array(comment.utf8)
  }

  /// The fields that the local and the central header share.
  private func common(_ entry: Entry) -> [UInt8] {
    let size = UInt32(entry.content.count)
    return little(20 as UInt16) + little(entry.flags) + little(entry.method)
      + little(0 as UInt16) + little(33 as UInt16)
      + little(entry.checksum ?? Self.checksum(of: entry.content)) + little(size)
      + little(entry.claimedSize ?? size) + little(UInt16(entry.name.utf8.count))
      + little(UInt16(entry.extra.count))
  }

  private func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 as zip uses it.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
