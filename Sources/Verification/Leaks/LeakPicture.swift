import WordProcessing

/// The smallest pictures that hold a text beside their dots.
enum LeakPicture {
  /// A JPEG with a comment (ITU-T T.81, B.2.4.5).
  static func jpeg(comment: [UInt8]) -> [UInt8] {
    let length = comment.count + 2
    let size = [UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)]
    return [0xFF, 0xD8, 0xFF, 0xFE] + size + comment + [0xFF, 0xD9]
  }

  /// A PNG of one dot with a text chunk (PNG, third edition, 11.3.3.2).
  static func png(text: [UInt8]) throws -> [UInt8] {
    try png(with: chunk("tEXt", Array("Author".utf8) + [0] + text))
  }

  /// A PNG with a compressed text chunk (11.3.3.3): a zlib stream without its checksum's worth.
  static func png(compressed text: [UInt8]) throws -> [UInt8] {
    let entry = try LeakPackage.entry("text", text)
    let stream = [0x78, 0x9C] + entry.packed + bigEndian(adler32(text))
    return try png(with: chunk("zTXt", Array("Author".utf8) + [0, 0] + stream))
  }

  private static func png(with text: [UInt8]) throws -> [UInt8] {
    let dot = try LeakPackage.entry("dot", [0, 0])
    let dots = [0x78, 0x9C] + dot.packed + bigEndian(adler32([0, 0]))
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + text + chunk("IDAT", dots)
      + chunk("IEND", [])
  }

  private static func chunk(_ kind: String, _ contents: [UInt8]) -> [UInt8] {
    let body = Array(kind.utf8) + contents
    return bigEndian(UInt32(contents.count)) + body
      + bigEndian(DeflateStream.checksum(of: body))
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// The checksum of a zlib stream (RFC 1950, 8.2).
  private static func adler32(_ bytes: [UInt8]) -> UInt32 {
    let sums = bytes.reduce(into: (UInt32(1), UInt32(0))) { sums, byte in
      sums.0 = (sums.0 + UInt32(byte)) % 65_521
      sums.1 = (sums.1 + sums.0) % 65_521
    }
    return sums.1 << 16 | sums.0
  }
}
