package import CaseModel
package import Diagnostics

/// The working days of England, for the years whose bank holidays are proclaimed.
///
/// Every function refuses a day outside those years: a guess would be printed as a deadline.
package struct WorkingCalendar: Sendable {
  /// A day outside the years that the calendar knows.
  package struct UnknownYear: Error, Equatable, Sendable {
    /// The year that was asked for.
    package let year: Int
    /// The years that are known.
    package let known: ClosedRange<Int>

    /// The diagnostic for a date that depends on the year.
    package func diagnostic(at location: Location?) -> Diagnostic {
      Diagnostic(
        "UnknownHolidays", at: location,
        "bank holidays are known for \(known.lowerBound) to \(known.upperBound) only; "
          + "correct the date, or install a version that knows \(year)")
    }
  }

  /// The years whose bank holidays are known.
  package let years: ClosedRange<Int>
  private let holidays: Set<CalendarDate>

  /// A calendar of `years`, with their bank holidays.
  package init(years: ClosedRange<Int>, holidays: some Sequence<CalendarDate>) {
    self.years = years
    self.holidays = Set(holidays)
  }

  /// Whether `date` is a bank holiday; throws `UnknownYear`.
  package func isBankHoliday(_ date: CalendarDate) throws(UnknownYear) -> Bool {
    let year = date.year
    guard years.contains(year) else { throw UnknownYear(year: year, known: years) }
    return holidays.contains(date)
  }

  /// Whether `date` is neither a weekend's day nor a bank holiday; throws `UnknownYear`.
  package func isWorkingDay(_ date: CalendarDate) throws(UnknownYear) -> Bool {
    try !isBankHoliday(date) && !date.weekday.isWeekend
  }

  /// The working day `count` working days after `date`, which is day 0; throws `UnknownYear`.
  package func adding(workingDays count: Int, to date: CalendarDate) throws(UnknownYear)
    -> CalendarDate
  {
    try walk(count, from: date, step: 1)
  }

  /// The working day `count` working days before `date`, which is day 0; throws `UnknownYear`.
  package func subtracting(workingDays count: Int, from date: CalendarDate) throws(UnknownYear)
    -> CalendarDate
  {
    try walk(count, from: date, step: -1)
  }

  /// `date` itself where it is a working day, else the last one before it; throws `UnknownYear`.
  package func workingDay(notAfter date: CalendarDate) throws(UnknownYear) -> CalendarDate {
    var day = date
    while try !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  /// The latest working day within `count` months of `date`: the same day of the month or the
  /// month's last, moved earlier where nobody works, since it is a maximum (A4); throws
  /// `UnknownYear`.
  package func adding(months count: Int, to date: CalendarDate) throws(UnknownYear) -> CalendarDate
  {
    try workingDay(notAfter: date.adding(months: count))
  }

  private func walk(_ count: Int, from date: CalendarDate, step: Int) throws(UnknownYear)
    -> CalendarDate
  {
    var day = date
    var left = count
    // A limit of no days still ends on a day that the calendar knows.
    _ = try isBankHoliday(day)
    while left > 0 {
      day = day.adding(days: step)
      if try isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
