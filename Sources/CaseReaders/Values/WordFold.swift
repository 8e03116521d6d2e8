/// Makes the spellings of a word of a closed list one.
enum WordFold {
  /// `text` in lower case with `_` for spaces, hyphens and slashes, and without the letter that
  /// Annex A puts before its values (`a) Neglect`).
  static func fold(_ text: String) -> String {
    var folded = withoutCode(text).lowercased()
    folded = String(folded.map { $0 == " " || $0 == "-" || $0 == "/" ? "_" : $0 })
    return folded
  }

  /// `text` without the letter and bracket of an Annex A value.
  static func withoutCode(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.count > 2, let first = bytes.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20),
      bytes[bytes.index(after: bytes.startIndex)] == UInt8(ascii: ")")
    else { return text }
    let rest = text.dropFirst(2)
    return String(rest.drop { $0 == " " })
  }
}
