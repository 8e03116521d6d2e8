import CaseModel

/// C-15WD: an initial conference follows the strategy discussion in time (requirements 2.1).
enum InitialConferenceInTimeCheck: PracticeCheck {
  static let id = CheckID.initialConferenceInTime

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard meeting.type.isInitial, subject.profile.limits[.initialConference] != nil else {
      return []
    }
    guard let strategy = meeting.strategyDate else {
      return meeting.type == .icpc ? [CheckFinding(missing, at: meeting.location)] : []
    }
    if strategy > meeting.date { return [CheckFinding(later, at: meeting.location)] }
    guard let booking = try subject.missedBooking(.initialConference) else { return [] }
    return [CheckFinding(late(booking), at: meeting.location)]
  }

  private static let missing =
    "without the strategy discussion's date nobody can tell whether the conference is in time; "
    + "fill in strategy_date"

  private static let later =
    "the strategy discussion comes before the conference; correct strategy_date or date"

  private static func late(_ booking: ScheduledDate) -> String {
    "an initial conference is held \(booking.rule) (by \(booking.date)); "
      + "choose an earlier date, or record why it is late"
  }
}
