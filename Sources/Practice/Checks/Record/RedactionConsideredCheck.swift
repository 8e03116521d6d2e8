import CaseModel

/// C-RED-CONSIDERED: somebody considered redaction for both parents, whatever they decided (R132,
/// A7; 001:68).
enum RedactionConsideredCheck: RecordCheck {
  static let id = CheckID.redactionConsidered

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard conference.redactionConsidered == nil else { return [] }
    return [
      CheckFinding(
        "before anything is sent, redaction is considered for both parents; "
          + "fill in redaction_considered with by and on", at: subject.recordPlace)
    ]
  }
}
