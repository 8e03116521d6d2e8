import CaseModel

/// C-HYBRID-NOTICE: those who arrange rooms hear of a hybrid meeting before letters go out (R016;
/// 000:19).
enum HybridNoticeCheck: PracticeCheck {
  static let id = CheckID.hybridNotice

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard meeting.type.isConference, meeting.platform == .hybrid else { return [] }
    let last = meeting.invitedOn ?? meeting.date
    if let told = subject.record?.platformDecision?.notifiedOn, told <= last { return [] }
    return [
      CheckFinding(
        "the team that arranges rooms is told of a hybrid meeting before the invitations go out; "
          + "fill in notified_on in platform_decision",
        at: subject.record?.location ?? meeting.location)
    ]
  }
}
