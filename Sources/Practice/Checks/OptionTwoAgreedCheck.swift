import CaseModel

/// C-OPT2-AGREED: the chair or a reviewing officer has agreed to option 2 (R035; 001:35).
enum OptionTwoAgreedCheck: PracticeCheck {
  static let id = CheckID.optionTwoAgreed

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference, subject.meeting.option == .chairOnly else {
      return []
    }
    guard let decision = subject.record?.optionDecision else {
      return [CheckFinding(missing, at: subject.record?.location ?? subject.meeting.location)]
    }
    let person = decision.agreed.by
    if person == subject.meeting.chair { return [] }
    // A reviewing officer who has no part in the meeting has no row here to be known by.
    let rows = subject.file.involvements(of: person)
    if rows.isEmpty || rows.contains(where: { approvers.contains($0.role) }) { return [] }
    return [
      CheckFinding(
        "option 2 is agreed by the chair or a reviewing officer, and '\(person)' is neither; "
          + "correct agreed_by in option_decision",
        at: subject.record?.location ?? subject.meeting.location)
    ]
  }

  private static let approvers: [ProfessionalRole?] = [.chair, .reviewingOfficer]

  private static let missing =
    "option 2 needs the chair's or a reviewing officer's agreement; add option_decision to the "
    + "meeting's record, or make the option 1"
}
