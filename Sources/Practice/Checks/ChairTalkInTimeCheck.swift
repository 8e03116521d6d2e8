import CaseModel

/// C-30MIN: the conference starts long enough after the chair's call (R051, A3; 001:49).
enum ChairTalkInTimeCheck: PracticeCheck {
  static let id = CheckID.chairTalkInTime

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard meeting.type.isConference, let slot = meeting.callSlot,
      let limit = subject.profile.limits[.chairTalk], limit.unit == .minutes,
      meeting.time.minutes < slot.minutes + limit.count
    else { return [] }
    return [
      CheckFinding(
        "the chair's talk with parents is at least \(limit.length) before the conference; "
          + "correct call_slot or time", at: meeting.location)
    ]
  }
}
