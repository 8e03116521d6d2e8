/// Makes headings that differ in case, spaces and signs one: exports drift in these.
enum HeadingFold {
  /// The letters and digits of `heading` in lower case.
  static func fold(_ heading: String) -> String {
    String(heading.lowercased().unicodeScalars.filter(\.properties.isAlphanumeric))
  }

  /// The letter that a spreadsheet has above field `position`, counted from 0.
  static func letter(_ position: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(position % 26)))
    return position < 26 ? last : letter(position / 26 - 1) + last
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType == .decimal }
}
