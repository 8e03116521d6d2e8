import CaseModel

/// C-5WD: the plan is sent in time (R125, R126; 001:66, 002:43).
enum PlanInTimeCheck: RecordCheck {
  static let id = CheckID.planInTime

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard conference.setsPlan, let issued = conference.issuedOn,
      let last = try subject.lastDay(.plan), last.isMissed(by: issued)
    else { return [] }
    return [
      CheckFinding(
        "the plan is sent \(last.rule) (by \(last.date)); correct issued_on, or record why it was "
          + "late", at: subject.recordPlace)
    ]
  }
}
