import Diagnostics

/// Windows-1252, which most council exports are in: Latin-1 with typographic signs at 0x80-0x9F.
enum Windows1252 {
  /// The text of `bytes` as UTF-8; the file is refused where a byte has no meaning.
  static func utf8(of bytes: ArraySlice<UInt8>, file: String) throws(Refusal) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      guard let scalar = scalar(byte) else {
        throw Refusal(undefined(at: offset, of: bytes, file: file))
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return text
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    let value = signs[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The signs at 0x80-0x9F; 0 where the encoding defines none.
  private static let signs: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func undefined(
    at offset: Int, of bytes: ArraySlice<UInt8>, file: String
  ) -> Diagnostic {
    Diagnostic(
      "InvalidEncoding", at: Location(file: file, line: bytes.line(at: offset)),
      "the byte at offset \(offset) is neither utf-8 nor windows-1252; "
        + "export the file again as 'CSV UTF-8'")
  }
}
