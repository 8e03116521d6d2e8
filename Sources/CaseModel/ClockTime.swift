/// A time of day on the clocks of Europe/London, to the minute.
package struct ClockTime: Comparable, Encodable, Hashable, Sendable {
  /// Minutes since midnight, 0 to 1,439.
  package let minutes: Int

  /// The time `hour`:`minute`, or nil where a clock shows no such time.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time so many minutes later, or earlier where negative; nil where that is another day.
  package func adding(minutes change: Int) -> ClockTime? {
    let total = minutes + change
    return ClockTime(hour: total / 60, minute: total % 60)
  }

  package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The 24-hour form, `09:45`.
  package var description: String {
    "\(CalendarDate.twoDigits(minutes / 60)):\(CalendarDate.twoDigits(minutes % 60))"
  }

  /// `9:45am`, `4pm`, `12 noon`, as letters print it.
  package var spoken: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    if minutes == 12 * 60 { return "12 noon" }
    if minutes == 0 { return "12 midnight" }
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    let past = minute == 0 ? "" : ":\(CalendarDate.twoDigits(minute))"
    return "\(twelve)\(past)\(hour < 12 ? "am" : "pm")"
  }

  /// The time in a text such as `09:45`, `9.45`, `9:45am`, `4pm` or `13:45:00`, or nil.
  package init?(text: String) {
    var rest = text.lowercased().filter { $0 != " " }[...]
    var afternoon: Bool?
    if rest.hasSuffix("am") || rest.hasSuffix("pm") {
      afternoon = rest.hasSuffix("pm")
      rest = rest.dropLast(2)
    }
    let parts = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...3).contains(parts.count), parts.allSatisfy({ Self.isShortNumber($0) }),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), parts.count > 1 || afternoon != nil,
      parts.count < 3 || parts[2] == "00", var hour = Int(parts[0])
    else { return nil }
    if let afternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    self.init(hour: hour, minute: parts.count > 1 ? Int(parts[1]) ?? 60 : 0)
  }

  private static func isShortNumber(_ text: Substring) -> Bool {
    (1...2).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
