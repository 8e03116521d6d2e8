import CaseModel

/// C-20WD: the minutes are approved in time to be sent (R128; 003:93).
enum MinutesInTimeCheck: RecordCheck {
  static let id = CheckID.minutesInTime

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let approved = conference.approved?.on else { return [] }
    if approved < subject.meeting.date {
      return [
        CheckFinding(
          "minutes are approved on or after the day of the conference; correct on in approved",
          at: subject.recordPlace)
      ]
    }
    guard let last = try subject.lastDay(.minutes), last.isMissed(by: approved) else { return [] }
    return [
      CheckFinding(
        "minutes are approved and sent \(last.rule) (by \(last.date)); correct on in approved, or "
          + "record why they were late", at: subject.recordPlace)
    ]
  }
}
