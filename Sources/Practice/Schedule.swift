package import CaseModel

/// What is due when for a meeting (requirements 2).
package struct Schedule: Sendable {
  /// Everything due, in order.
  package let dates: [ScheduledDate]

  /// What is due under `id` before or after the meeting; nil where the profile sets no figure.
  package subscript(_ id: TimeLimitID) -> ScheduledDate? {
    dates.first { $0.id == id && $0.phase != .booking }
  }

  /// By when the meeting itself had to be held, where a limit governs that.
  package var booking: ScheduledDate? { dates.first { $0.phase == .booking } }

  /// The schedule of a meeting; `earlier` is the meeting that its `previous_ref` names. Throws
  /// `WorkingCalendar.UnknownYear` where a date falls beyond the known bank holidays.
  package static func make(
    for file: CaseFile, profile: PracticeProfile, calendar: WorkingCalendar,
    earlier: EarlierMeeting? = nil
  ) throws(WorkingCalendar.UnknownYear) -> Schedule {
    let maker = ScheduleMaker(meeting: file.meeting, profile: profile, calendar: calendar)
    var dates: [ScheduledDate] = []
    if let booking = try maker.booking(after: earlier) { dates.append(booking) }
    for id in maker.limitsBefore {
      if let due = try maker.date(id, .before) { dates.append(due) }
    }
    for id in maker.limitsAfter {
      if let due = try maker.date(id, .after) { dates.append(due) }
    }
    return Schedule(dates: dates.sorted(by: isDueEarlier))
  }

  private static func isDueEarlier(_ left: ScheduledDate, _ right: ScheduledDate) -> Bool {
    let times = (left.time?.minutes ?? 1_440, right.time?.minutes ?? 1_440)
    return (left.date, times.0, left.id.rawValue) < (right.date, times.1, right.id.rawValue)
  }
}
