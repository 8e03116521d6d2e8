import CaseModel

/// The working days around the sample's three months, in order, so that counting them is
/// arithmetic on places in a list.
struct SampleCalendar: Sendable {
  /// England's working days from 20 January 2020 to 31 January 2021.
  let workingDays: [CalendarDate]
  /// The places of the days on which meetings stand: 5 May to 31 July 2020.
  let meetingDays: ClosedRange<Int>

  init() {
    let days = (0...Self.length).map { CalendarDate(dayNumber: Self.firstDay + $0) }
    workingDays = days.filter { !$0.weekday.isWeekend && !Self.bankHolidays.contains("\($0)") }
    let first = workingDays.firstIndex { "\($0)" == "2020-05-05" } ?? workingDays.startIndex
    let last = workingDays.lastIndex { "\($0)" <= "2020-07-31" } ?? first
    meetingDays = first...last
  }

  /// 20 January 2020 as a day number, and the days from it to 31 January.
  private static let firstDay = 18_281
  private static let length = 377

  /// The bank holidays of those months; 8 May stood in for the early May holiday that year.
  private static let bankHolidays: Set = [
    "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31",
    "2020-12-25", "2020-12-28", "2021-01-01",
  ]
}

extension CalendarDate {
  /// `12/05/2020`, as case systems export days.
  var slashed: String {
    let (year, month, day) = components
    return "\(padded(day, to: 2))/\(padded(month, to: 2))/\(year)"
  }

  /// The serial number that a spreadsheet stores for the day.
  var spreadsheetSerial: String { "\(dayNumber + 25_569)" }
}

/// A number in decimal digits, with zeros in front up to `width`.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
