import WordProcessing

/// Finds the entries of an archive by their local headers, whatever its directory says.
enum LooseArchive {
  /// An entry that was found.
  struct Entry {
    let name: String
    /// What it unpacks to, as far as that can be read.
    let contents: [UInt8]
    /// The bytes that this is packed as.
    let packed: ArraySlice<UInt8>
  }

  /// Every entry in `bytes`.
  static func entries(of bytes: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    var position = 0
    while let start = header(in: bytes, from: position) {
      let nameStart = start + 30
      let nameEnd = nameStart + Int(bytes.word16(at: start + 26))
      let contentsStart = nameEnd + Int(bytes.word16(at: start + 28))
      guard contentsStart < bytes.count else { return entries }
      let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
      let (contents, end) = contents(of: bytes, header: start, from: contentsStart)
      entries.append(
        Entry(name: name, contents: contents, packed: bytes[contentsStart..<end]))
      position = max(end, start + 4)
    }
    return entries
  }

  /// The next local header that is there in full.
  private static func header(in bytes: [UInt8], from start: Int) -> Int? {
    guard start + 30 <= bytes.count else { return nil }
    return (start...(bytes.count - 30)).first {
      bytes[$0] == UInt8(ascii: "P") && bytes.word32(at: $0) == 0x0403_4b50
    }
  }

  private static func contents(
    of bytes: [UInt8], header: Int, from start: Int
  ) -> ([UInt8], end: Int) {
    guard bytes.word16(at: header + 8) == 8 else {
      let end = min(start + Int(bytes.word32(at: header + 18)), bytes.count)
      return (Array(bytes[start..<end]), end)
    }
    let stream = unpacked(bytes, from: start)
    return (stream.contents, stream.end)
  }

  /// Unpacks the deflate stream that starts at `start`, whose size nothing reliable tells.
  static func unpacked(_ bytes: [UInt8], from start: Int) -> DeflateStream {
    var size = 1 << 16
    var stream = DeflateStream(bytes, start..<bytes.count, size: size)
    while !stream.isComplete, stream.contents.count > size, size < 64 << 20 {
      size <<= 4
      stream = DeflateStream(bytes, start..<bytes.count, size: size)
    }
    return stream
  }
}
