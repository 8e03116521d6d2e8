import Diagnostics

/// UTF-16, which Excel writes as "Unicode text".
enum UTF16Text {
  /// The text of `bytes` as UTF-8; a half character refuses the file.
  static func utf8(
    of bytes: ArraySlice<UInt8>, bigEndian: Bool, file: String
  ) throws(Refusal) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw Refusal(broken(at: bytes.count - 1, file: file))
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw Refusal(broken(at: firstLoneSurrogate(units) * 2, file: file))
    }
    return Array(text.utf8)
  }

  private static func firstLoneSurrogate(_ units: [UInt16]) -> Int {
    var index = 0
    while index < units.count, UTF16.isSurrogate(units[index]) == false || isPair(units, index) {
      index += UTF16.isSurrogate(units[index]) ? 2 : 1
    }
    return index
  }

  private static func isPair(_ units: [UInt16], _ index: Int) -> Bool {
    UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count
      && UTF16.isTrailSurrogate(units[index + 1])
  }

  private static func broken(at offset: Int, file: String) -> Diagnostic {
    Diagnostic(
      "InvalidEncoding", at: Location(file: file),
      "the utf-16 text is broken at offset \(offset) after its byte order mark; "
        + "export the file again as 'CSV UTF-8'")
  }
}
