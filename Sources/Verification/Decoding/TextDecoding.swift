/// Undoes the encodings in which text can stand among other bytes.
enum TextDecoding {
  /// The bytes that base64 `text` stands for, in either alphabet (RFC 4648, 4 and 5); an
  /// incomplete last group gives what it holds.
  static func base64(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 3)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for character in text {
      buffer = buffer << 6 | UInt32(sextets[Int(character)])
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
    }
    return bytes
  }

  /// Whether base64 `text` stands for bytes with a few characters of ASCII in a row, found without
  /// keeping any.
  static func holdsText(inBase64 text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let sextets = sextets
    var (buffer, bits, length): (UInt32, UInt32, Int) = (0, 0, 0)
    for character in text {
      buffer = buffer << 6 | UInt32(sextets[Int(character)])
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      let isText = (0x20..<0x7F).contains(UInt8(truncatingIfNeeded: buffer >> bits))
      length = isText ? length + 1 : 0
      if length == shortestText { return true }
    }
    return false
  }

  private static let shortestText = 5

  private static let sextets: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (index, letter) in alphabet.utf8.enumerated() { table[Int(letter)] = UInt8(index) }
    table[Int(UInt8(ascii: "-"))] = 62
    table[Int(UInt8(ascii: "_"))] = 63
    return table
  }()

  /// What the hexadecimal digits of `text` stand for, starting at its first and its second.
  static func hexadecimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [[UInt8]] {
    let digits = text.compactMap(nibble)
    return [0, 1].map { start in
      stride(from: start, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
  }

  /// `text` with `mark` and two hexadecimal digits replaced by their byte, as percent-encoding
  /// (RFC 3986, 2.1) and quoted-printable (RFC 2045, 6.7) have them, and soft line breaks removed.
  static func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>, by mark: UInt8) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == mark, index + 2 < text.endIndex, let high = nibble(text[index + 1]),
        let low = nibble(text[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else if byte == mark, let length = softBreak(text, at: index) {
        index += length
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return bytes
  }

  /// The length of a mark with the line end after it, which quoted-printable puts into long lines.
  private static func softBreak(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, at index: Int
  ) -> Int? {
    let rest = text[index...].dropFirst().prefix(2)
    if rest.first == 10 { return 2 }
    return rest.elementsEqual([13, 10]) ? 3 : nil
  }

  private static func nibble(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether `bytes` hold what plain text does not: the high bytes of UTF-16, of spaces at least,
  /// are control characters.
  static func mayBeUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 < 9 || (14..<32).contains($0) || $0 == 0xFF }
  }

  /// `bytes` read as UTF-16 from their first and second byte in both byte orders, as UTF-8.
  static func utf16(_ bytes: [UInt8]) -> [[UInt8]] {
    [0, 1].flatMap { start -> [[UInt8]] in
      let pairs = stride(from: start, to: bytes.count - 1, by: 2)
      let little = pairs.map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      return [little, little.map(\.byteSwapped)].map {
        Array(String(decoding: $0, as: UTF16.self).utf8)
      }
    }
  }
}
