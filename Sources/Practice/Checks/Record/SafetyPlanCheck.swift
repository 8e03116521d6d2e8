import CaseModel

/// C-SAFE: a safety plan is agreed with the family before the conference (R101; 004:105).
enum SafetyPlanCheck: RecordCheck {
  static let id = CheckID.safetyPlan

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.profile.practises(.safetyPlanFirst), conference.safetyPlan.isBlank else {
      return []
    }
    return [
      CheckFinding(
        "a safety plan is agreed with the family before the conference; fill in safety_plan",
        at: subject.recordPlace)
    ]
  }
}
