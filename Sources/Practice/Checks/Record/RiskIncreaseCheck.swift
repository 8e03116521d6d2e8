import CaseModel

/// C-RISK-UP: a rise in risk was discussed with a team manager, at a known time (R123; 001:65).
enum RiskIncreaseCheck: RecordCheck {
  static let id = CheckID.riskIncrease

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let talk = conference.riskIncrease else { return [] }
    var problems: [String] = []
    // A team manager who has no part in the meeting has no row here to be known by.
    let rows = subject.file.involvements(of: talk.discussedWith)
    if !rows.isEmpty, !rows.contains(where: { $0.role == .teamManager }) {
      problems.append(
        "a rise in risk is discussed with a team manager, and '\(talk.discussedWith)' is none; "
          + "correct discussed_with in risk_increase")
    }
    if talk.time == nil {
      problems.append("the talk about a rise in risk has a time; fill in time in risk_increase")
    }
    return problems.map { CheckFinding($0, at: subject.recordPlace) }
  }
}
