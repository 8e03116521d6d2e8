extension CheckSubject {
  /// The limit `id` on holding the meeting, where it governs this meeting and has been missed;
  /// throws `WorkingCalendar.UnknownYear`.
  func missedBooking(_ id: TimeLimitID) throws(WorkingCalendar.UnknownYear) -> ScheduledDate? {
    let maker = ScheduleMaker(meeting: meeting, profile: profile, calendar: calendar)
    guard let booking = try maker.booking(after: earlier), booking.id == id else { return nil }
    return booking.isMissed ? booking : nil
  }
}
