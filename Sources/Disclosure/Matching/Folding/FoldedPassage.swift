/// A text made comparable: compatibility forms, case, combining marks and look-alike letters of
/// other scripts are one; every kind of dash, apostrophe and space is one; what does not show is
/// dropped. Each folded byte still knows the place in the text that it came from.
///
/// Line ends stay apart from spaces, so that a name broken by one can be told from two words.
struct FoldedPassage: Sendable {
  /// The text as it was given.
  let original: String
  /// The folded text in UTF-8; letters beyond ASCII and nothing else take more than one byte.
  let bytes: [UInt8]
  /// The UTF-8 offset in the original of what each byte came from; nil where it is its own.
  private let origins: [Int]?

  /// `text`, folded.
  init(_ text: String) {
    var text = text
    original = text
    if let plain = text.withUTF8({ Self.foldedASCII($0) }) {
      bytes = plain
      origins = nil
      return
    }
    var folded: [UInt8] = []
    var origins: [Int] = []
    folded.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      ScalarFold.append(scalar, to: &folded)
      while origins.count < folded.count { origins.append(offset) }
      offset += UTF8.width(scalar)
    }
    bytes = folded
    self.origins = origins
  }

  /// The folded text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place in the original of the folded bytes `range`, with what was dropped after them.
  func originalRange(_ range: Range<Int>) -> Range<String.Index> {
    let utf8 = original.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: originalOffset(range.lowerBound))
    let end = utf8.index(utf8.startIndex, offsetBy: originalOffset(range.upperBound))
    return start..<max(start, end)
  }

  /// The scalar of the original that the folded byte at `offset` came from.
  func originalScalar(at offset: Int) -> Unicode.Scalar {
    let utf8 = original.utf8
    return original.unicodeScalars[utf8.index(utf8.startIndex, offsetBy: originalOffset(offset))]
  }

  private func originalOffset(_ offset: Int) -> Int {
    guard offset < bytes.count else { return original.utf8.count }
    return origins?[offset] ?? offset
  }

  /// The fold of a text of nothing but plain ASCII, or nil: most texts need no map.
  private static func foldedASCII(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let table = ScalarFold.ascii
    var isPlain = true
    let folded = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
      for (index, byte) in text.enumerated() {
        guard byte < 0x80, table[Int(byte)] != 0 else {
          isPlain = false
          return
        }
        buffer.initializeElement(at: index, to: table[Int(byte)])
        count = index + 1
      }
    }
    return isPlain ? folded : nil
  }
}
