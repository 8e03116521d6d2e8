/// Small pieces of English that contexts put together.
enum Phrase {
  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `90 minutes`, `2 hours`, `1 hour 30 minutes`.
  static func length(minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let hourText = "\(hours) \(hours == 1 ? "hour" : "hours")"
    let restText = "\(rest) \(rest == 1 ? "minute" : "minutes")"
    if hours == 0 { return restText }
    return rest == 0 ? hourText : "\(hourText) \(restText)"
  }

  /// The text with its first letter in upper case.
  static func sentenceStart(_ text: String) -> String {
    guard let first = text.utf8.first, first < 0x80 else {
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    // What begins with a capital, as most texts here do, stays as it is.
    guard first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return text }
    return String(Unicode.Scalar(first & ~0x20)) + Substring(text.utf8.dropFirst())
  }
}
