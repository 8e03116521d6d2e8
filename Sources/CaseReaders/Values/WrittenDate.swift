import CaseModel

/// A date as exports write one, with the time where they add it.
struct WrittenDate: Hashable {
  /// What a text that looks like a date turned out to be.
  enum Reading: Hashable {
    case date(WrittenDate)
    /// An open end (`1900-01-01`, `9999-12-31`), which means that there is none.
    case none
    /// The year has two digits and the column map does not allow that.
    case twoDigitYear
    /// Not a day of the calendar, or not in a form that is read.
    case invalid
  }

  var day: CalendarDate
  var time: ClockTime?

  /// Reads `text`: ISO 8601 with or without a time, dd/mm/yyyy (also with `-` or `.`),
  /// `12 May 2020`, or an Excel serial number. Slash dates are always day first.
  static func read(_ text: String, twoDigitYears: Bool) -> Reading {
    let (datePart, timePart) = split(text)
    var time: ClockTime?
    if let timePart {
      guard let read = clockTime(timePart) else { return .invalid }
      time = read
    }
    switch day(datePart, twoDigitYears: twoDigitYears) {
    case .invalid: return .invalid
    case .twoDigitYear: return .twoDigitYear
    case .day(let day):
      if openEnds.contains(day) { return .none }
      return (1900...2100).contains(day.year)
        ? .date(WrittenDate(day: day, time: time)) : .invalid
    }
  }

  private enum Day {
    case day(CalendarDate)
    case twoDigitYear, invalid
  }

  private static let openEnds = ["1900-01-01", "9999-12-31", "2300-01-01"]
    .compactMap(CalendarDate.init(iso:))

  /// The date and the time in a text such as `2020-05-12T09:30:00` or `12/05/2020 09:30`.
  private static func split(_ text: String) -> (date: Substring, time: Substring?) {
    let start = text.utf8.index(text.startIndex, offsetBy: 6, limitedBy: text.endIndex)
    guard let start,
      let gap = text[start...].lastIndex(where: { $0 == "T" || $0 == " " }),
      text[text.index(after: gap)...].contains(":")
    else { return (text[...], nil) }
    return (text[..<gap], text[text.index(after: gap)...])
  }

  /// A time whose seconds, fractions of them and time zone are of no interest.
  private static func clockTime(_ text: Substring) -> ClockTime? {
    let parts = text.prefix { $0 != "." && $0 != "Z" && $0 != "+" }
      .split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 1...2),
      let minute = number(parts[1], digits: 2...2),
      parts.count < 3 || number(parts[2], digits: 2...2) != nil
    else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }

  private static func day(_ text: Substring, twoDigitYears: Bool) -> Day {
    if let serial = number(text, digits: 5...5) { return excel(serial) }
    let parts = text.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }
    guard parts.count == 3 else { return .invalid }
    if let year = number(parts[0], digits: 4...4) {
      return day(year, number(parts[1], digits: 2...2), number(parts[2], digits: 2...2))
    }
    let month = number(parts[1], digits: 1...2) ?? monthNumber(parts[1])
    let first = number(parts[0], digits: 1...2)
    if let year = number(parts[2], digits: 4...4) { return day(year, month, first) }
    guard let short = number(parts[2], digits: 2...2), first != nil, month != nil else {
      return .invalid
    }
    guard twoDigitYears else { return .twoDigitYear }
    return day(short <= 68 ? 2000 + short : 1900 + short, month, first)
  }

  private static func day(_ year: Int, _ month: Int?, _ day: Int?) -> Day {
    guard let month, let day, let date = CalendarDate(year: year, month: month, day: day) else {
      return .invalid
    }
    return .day(date)
  }

  /// The day of an Excel serial number, which counts from 30 December 1899 since Excel believes
  /// in 29 February 1900: 44109 is 5 October 2020.
  private static func excel(_ serial: Int) -> Day {
    .day(CalendarDate(dayNumber: serial - 25_569))
  }

  private static func monthNumber(_ name: Substring) -> Int? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard name.utf8.count >= 3, name.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex(of: String(name.prefix(3)).lowercased()).map { $0 + 1 }
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
