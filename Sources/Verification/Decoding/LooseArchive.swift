/// Finds the entries of an archive by their local headers, whatever its directory says.
enum LooseArchive {
  /// Every entry in `bytes`, with its contents as far as they can be read.
  static func entries(of bytes: [UInt8]) -> [(name: String, contents: [UInt8])] {
    var entries: [(String, [UInt8])] = []
    var position = 0
    while let start = header(in: bytes, from: position) {
      let nameStart = start + 30
      let nameEnd = nameStart + Int(bytes.word16(at: start + 26))
      let contentsStart = nameEnd + Int(bytes.word16(at: start + 28))
      guard contentsStart < bytes.count else { return entries }
      let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
      let (contents, end) = contents(of: bytes, header: start, from: contentsStart)
      entries.append((name, contents))
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
    let inflation = Inflation(bytes, from: start)
    return (inflation.output, inflation.position)
  }
}
