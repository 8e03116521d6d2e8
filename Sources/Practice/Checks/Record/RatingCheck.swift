import CaseModel

/// C-RAG: the outcome form has a rating (R135; 004:171).
enum RatingCheck: RecordCheck {
  static let id = CheckID.rating

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard conference.rag == nil else { return [] }
    return [
      CheckFinding(
        "the outcome form rates the risk of harm; fill in rag with red, amber or green",
        at: subject.recordPlace)
    ]
  }
}
