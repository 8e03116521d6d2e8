package import CaseModel

/// The last moment that a limit allows.
package struct Deadline: Equatable, Sendable {
  /// The day.
  package var date: CalendarDate
  /// The moment of the day; nil for its end.
  package var time: ClockTime?

  /// The deadline of `limit`, counted from or back from `date` and `time`; throws
  /// `WorkingCalendar.UnknownYear`.
  package init(
    _ limit: TimeLimit, from date: CalendarDate, at time: ClockTime?, profile: PracticeProfile,
    calendar: WorkingCalendar
  ) throws(WorkingCalendar.UnknownYear) {
    switch limit.direction {
    case .after:
      self.date = try Self.last(limit, after: date, calendar)
    case .before:
      (self.date, self.time) = try Self.last(limit, before: date, time, profile, calendar)
    }
  }

  private static func last(
    _ limit: TimeLimit, after date: CalendarDate, _ calendar: WorkingCalendar
  ) throws(WorkingCalendar.UnknownYear) -> CalendarDate {
    switch limit.unit {
    case .workingDays: try calendar.adding(workingDays: limit.count, to: date)
    case .calendarDays: date.adding(days: limit.count)
    case .months: try calendar.adding(months: limit.count, to: date)
    case .hours: date.adding(days: limit.count / 24)
    case .minutes: date
    }
  }

  private static func last(
    _ limit: TimeLimit, before date: CalendarDate, _ time: ClockTime?, _ profile: PracticeProfile,
    _ calendar: WorkingCalendar
  ) throws(WorkingCalendar.UnknownYear) -> (CalendarDate, ClockTime?) {
    let close = profile.deadlineTime?.value
    switch limit.unit {
    case .workingDays:
      return (try calendar.subtracting(workingDays: limit.count, from: date), close)
    case .calendarDays: return (date.adding(days: -limit.count), close)
    case .months: return (try calendar.adding(months: -limit.count, to: date), close)
    case .hours:
      guard let time else { return (date.adding(days: -(limit.count + 23) / 24), close) }
      let moment = try calendar.subtracting(
        hours: limit.count, from: date, at: time, within: profile.workingHours?.value)
      return (moment.date, moment.time)
    case .minutes: return (date, time?.adding(minutes: -limit.count))
    }
  }
}
