import CaseModel
import CaseReaders
import Foundation
import Practice
import Testing

/// The calendar against a slow implementation that shares nothing with it: Foundation's calendar
/// day by day, and holidays from the Easter rule, the Act's substitutes and the proclaimed one-offs.
@Suite struct WorkingCalendarPropertyTests {
  let calendar: WorkingCalendar

  init() throws {
    calendar = try #require(HolidayReader.shipped(into: YAMLDiagnostics()))
  }

  @Test func agreesWithASlowCalendarDayByDay() throws {
    let slow = SlowCalendar(years: 2019...2027)
    let days = slow.days(from: "2019-01-01", to: "2027-12-31")
    #expect(days.count == 3_287)
    for day in days {
      let known = try date(day)
      #expect(try calendar.isWorkingDay(known) == slow.isWorkingDay(day), "\(day)")
    }
  }

  @Test(arguments: [1, 2, 3, 5, 10, 15, 20])
  func countsForwardsAndBackwardsAsASlowCalendarDoes(_ count: Int) throws {
    let slow = SlowCalendar(years: 2019...2027)
    let days = slow.days(from: "2019-01-01", to: "2027-12-31")
    let working = days.filter(slow.isWorkingDay)
    for (index, day) in days.enumerated() where index % 3 == count % 3 {
      let start = try date(day)
      let later = working.drop { $0 <= day }
      if later.count >= count {
        let expected = later[later.startIndex + count - 1]
        #expect(try calendar.adding(workingDays: count, to: start).description == expected)
      }
      let earlier = working.prefix { $0 < day }
      if earlier.count >= count {
        let expected = earlier[earlier.endIndex - count]
        #expect(try calendar.subtracting(workingDays: count, from: start).description == expected)
      }
    }
  }
}

/// Working days worked out from the rules, as ISO texts.
private struct SlowCalendar {
  private let holidays: Set<String>
  private let calendar: Calendar
  private let format: Date.ISO8601FormatStyle

  init(years: ClosedRange<Int>) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    self.calendar = calendar
    format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    var holidays = Set(["2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2020-05-08"])
    let moved = Set(["2020-05-04", "2022-05-30"])
    for year in years {
      for day in Self.ordinary(year, calendar) {
        let text = day.formatted(format)
        if !moved.contains(text) { holidays.insert(text) }
      }
    }
    self.holidays = holidays
  }

  func days(from first: String, to last: String) -> [String] {
    var days: [String] = []
    guard var day = try? Date(first, strategy: format) else { return [] }
    while days.last != last {
      days.append(day.formatted(format))
      day.addTimeInterval(86_400)
    }
    return days
  }

  func isWorkingDay(_ text: String) -> Bool {
    guard let day = try? Date(text, strategy: format) else { return false }
    return !calendar.isDateInWeekend(day) && !holidays.contains(text)
  }

  /// New Year, Easter, the three Mondays and Christmas with their substitutes.
  private static func ordinary(_ year: Int, _ calendar: Calendar) -> [Date] {
    func day(_ month: Int, _ day: Int) -> Date {
      calendar.date(from: DateComponents(year: year, month: month, day: day))!
    }
    func step(_ date: Date, _ days: Int) -> Date { date.addingTimeInterval(Double(days) * 86_400) }
    func weekday(_ date: Date) -> Int { calendar.component(.weekday, from: date) }
    func firstMonday(from date: Date, by direction: Int) -> Date {
      var found = date
      while weekday(found) != 2 { found = step(found, direction) }
      return found
    }
    let easter = easterSunday(year)
    var days = [step(day(easter.month, easter.day), -2), step(day(easter.month, easter.day), 1)]
    days.append(firstMonday(from: day(5, 1), by: 1))
    days.append(firstMonday(from: day(5, 31), by: -1))
    days.append(firstMonday(from: day(8, 31), by: -1))
    var taken: [Date] = []
    for fixed in [day(1, 1), day(12, 25), day(12, 26)] {
      // Where Christmas falls on a Sunday, Boxing Day keeps its Monday and Christmas goes after it.
      var observed = fixed
      while calendar.isDateInWeekend(observed) || taken.contains(observed)
        || (observed != fixed && observed == day(12, 26))
      {
        observed = step(observed, 1)
      }
      taken.append(observed)
    }
    return days + taken
  }

  /// The anonymous Gregorian computus.
  private static func easterSunday(_ year: Int) -> (month: Int, day: Int) {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let total = h + l - 7 * m + 114
    return (total / 31, total % 31 + 1)
  }
}
