import CaseModel

/// The last day for something, with its rule in words.
struct LastDay {
  /// The day.
  let date: CalendarDate
  /// The time on that day, where the rule has one.
  let time: ClockTime?
  /// The rule, such as `at least 2 working days before the meeting`.
  let rule: String

  /// Whether `day` is not known or too late.
  func isMissed(by day: CalendarDate?) -> Bool { day.map { $0 > date } ?? true }
}

extension CheckSubject {
  /// The last day for what is due before or after the meeting under `id`. Where the profile asks
  /// for it before the meeting in words, such as `in advance`, that is the day before; nil where
  /// it asks for nothing. Throws `WorkingCalendar.UnknownYear`.
  func lastDay(_ id: TimeLimitID) throws(WorkingCalendar.UnknownYear) -> LastDay? {
    let maker = ScheduleMaker(meeting: meeting, profile: profile, calendar: calendar)
    if let due = try maker.date(id, id.direction == .before ? .before : .after) {
      return LastDay(date: due.date, time: due.time, rule: due.rule)
    }
    guard id.direction == .before, profile.limitsInWords[id] != nil else { return nil }
    return LastDay(
      date: meeting.date.adding(days: -1), time: nil, rule: "before the day of the meeting")
  }
}
