import CaseModel

/// C-INVITEE-RISK: the assessment of who is invited is agreed before letters go out (R050; 001:48).
enum InviteeRiskCheck: PracticeCheck {
  static let id = CheckID.inviteeRisk

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard meeting.type.isConference else { return [] }
    let agreed = subject.record?.inviteeRisk
    if let agreed, agreed.on <= (meeting.invitedOn ?? meeting.date) { return [] }
    return [
      CheckFinding(
        "the brief risk assessment of who is invited is agreed before letters go out; "
          + "fill in invitee_risk in the meeting's record",
        at: subject.record?.location ?? meeting.location)
    ]
  }
}
