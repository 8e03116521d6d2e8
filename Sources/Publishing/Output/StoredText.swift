import Crypto
import Files

/// A long text of ours that is read in parts: from its file, or from memory where it had to be put in
/// order first.
enum StoredText: Sendable {
  case file(OpenFile<OutputError>)
  case memory([UInt8])

  /// How many bytes it has.
  var size: Int {
    switch self {
    case .file(let file): file.size
    case .memory(let bytes): bytes.count
    }
  }

  /// The bytes that stand at `range`.
  func bytes(in range: Range<Int>) throws(OutputError) -> [UInt8] {
    switch self {
    case .file(let file): try file.bytes(in: range)
    case .memory(let bytes): Array(bytes[range])
    }
  }

  /// The digests of the text as far as `end`, and of all of it.
  func digests(at end: Int) throws(OutputError) -> (before: ContentDigest, whole: ContentDigest) {
    var hash = SHA256()
    try eachPiece(of: 0..<end) { piece throws(OutputError) in hash.update(data: piece) }
    let before = ContentDigest(hash.finalize())
    try eachPiece(of: end..<size) { piece throws(OutputError) in hash.update(data: piece) }
    return (before, ContentDigest(hash.finalize()))
  }

  /// Calls `line` with each line and where it starts, without the line feed.
  func eachLine(
    _ line: (ArraySlice<UInt8>, Int) throws(OutputError) -> Void
  ) throws(OutputError) {
    var rest: [UInt8] = []
    var offset = 0
    try eachPiece(of: 0..<size) { piece throws(OutputError) in
      rest += piece
      var start = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try line(rest[start..<end], offset + start)
        start = end + 1
      }
      offset += start
      rest.removeFirst(start)
    }
    if !rest.isEmpty { try line(rest[...], offset) }
  }

  private static let pieceSize = 1 << 20

  private func eachPiece(
    of range: Range<Int>, _ body: ([UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Self.pieceSize, range.upperBound)
      try body(try bytes(in: start..<end))
      start = end
    }
  }
}
