import CaseModel

/// C-OPT2-RATIONALE: the record says why option 2 was chosen (R038; 001:39).
enum OptionTwoRationaleCheck: PracticeCheck {
  static let id = CheckID.optionTwoRationale

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference, subject.meeting.option == .chairOnly,
      let record = subject.record, let decision = record.optionDecision,
      decision.rationale.allSatisfy(\.isWhitespace)
    else { return [] }
    return [
      CheckFinding(
        "the record says why option 2 was chosen; fill in rationale in option_decision",
        at: record.location)
    ]
  }
}
