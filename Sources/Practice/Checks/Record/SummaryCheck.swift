import CaseModel

/// C-SUMMARY: the minutes hold the chair's summary, which is most of them where nobody else took
/// them (R108; 004:134).
enum SummaryCheck: RecordCheck {
  static let id = CheckID.summary

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard conference.summary.isBlank else { return [] }
    return [
      CheckFinding(
        "the minutes hold the chair's summary and analysis; fill in summary",
        at: subject.recordPlace)
    ]
  }
}
