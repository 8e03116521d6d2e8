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
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
