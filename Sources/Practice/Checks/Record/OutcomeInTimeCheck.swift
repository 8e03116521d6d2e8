import CaseModel

/// C-1WD: the outcome is sent after the conference and in time (R127; 003:93).
enum OutcomeInTimeCheck: RecordCheck {
  static let id = CheckID.outcomeInTime

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let issued = conference.issuedOn else { return [] }
    if issued < subject.meeting.date {
      return [
        CheckFinding(
          "the outcome is sent on or after the day of the conference; correct issued_on",
          at: subject.recordPlace)
      ]
    }
    guard let last = try subject.lastDay(.outcome), last.isMissed(by: issued) else { return [] }
    return [
      CheckFinding(
        "the outcome is sent \(last.rule) (by \(last.date)); correct issued_on, or record why it "
          + "was late", at: subject.recordPlace)
    ]
  }
}
