/// Looks for template tags that stayed in a text, across the runs that Word cuts a text into.
///
/// A clerk may have typed `{{ x }}` into a record, and it must be printed as typed. Templates
/// are compiled before any record is rendered, so a left-over tag is a mistake of ours and would
/// stand in every letter. The caller therefore says whether the document's own values hold a
/// delimiter; only where none does is one found here a fault.
struct DelimiterCheck {
  private var previous: UInt8 = 0
  private(set) var found = false

  /// Reads on in the same text.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#") {
        if previous == UInt8(ascii: "{") { found = true }
      } else if byte == UInt8(ascii: "}") {
        if previous == UInt8(ascii: "}") || previous == UInt8(ascii: "%") { found = true }
      }
      previous = byte
    }
  }

  /// Notes that the next text does not join on.
  mutating func gap() { previous = 0 }

  /// Whether `text` holds what looks like a delimiter: what a caller asks of its values.
  static func looksLikeTag(in text: String) -> Bool {
    // Every delimiter has a brace, and hardly any text.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return false
    }
    var check = DelimiterCheck()
    let bytes = Array(text.utf8)
    check.read(bytes.span, bytes.indices)
    return check.found
  }
}
