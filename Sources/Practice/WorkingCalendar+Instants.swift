package import CaseModel

extension WorkingCalendar {
  /// The moment `hours` hours of clock time before `time` on `date`; where nobody works then, the
  /// last working moment before it (A2): 24 hours before Monday 10am is Friday, when work ends.
  /// Throws `UnknownYear`.
  package func subtracting(
    hours: Int, from date: CalendarDate, at time: ClockTime, within working: WorkingHours?
  ) throws(UnknownYear) -> (date: CalendarDate, time: ClockTime) {
    let total = time.minutes - hours * 60
    let back = total >= 0 ? 0 : (-total + 1_439) / 1_440
    let day = date.adding(days: -back)
    let minutes = total + back * 1_440
    let moment = ClockTime(hour: minutes / 60, minute: minutes % 60) ?? time
    return try lastWorkingMoment(notAfter: day, moment, within: working)
  }

  private func lastWorkingMoment(
    notAfter day: CalendarDate, _ time: ClockTime, within working: WorkingHours?
  ) throws(UnknownYear) -> (date: CalendarDate, time: ClockTime) {
    let last = try workingDay(notAfter: day)
    guard let working else { return (last, last == day ? time : ClockTime.endOfDay ?? time) }
    if last < day { return (last, working.end) }
    if time > working.end { return (day, working.end) }
    if time >= working.start { return (day, time) }
    return (try workingDay(notAfter: day.adding(days: -1)), working.end)
  }
}

extension ClockTime {
  fileprivate static var endOfDay: ClockTime? { ClockTime(hour: 23, minute: 59) }
}
