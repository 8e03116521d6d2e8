import CaseModel

/// C-MID: Red has a midpoint review between this conference and the next (R136; 004:173).
enum MidpointCheck: RecordCheck {
  static let id = CheckID.midpoint

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let date = conference.midpointOn else {
      guard conference.rag == .red else { return [] }
      return [
        CheckFinding(
          "with red the chair sets a midpoint review; fill in midpoint_on", at: subject.recordPlace)
      ]
    }
    let isBetween = date > subject.meeting.date && conference.nextDate.map { date < $0 } ?? true
    if isBetween { return [] }
    return [
      CheckFinding(
        "a midpoint review lies between this conference and the next; correct midpoint_on",
        at: subject.recordPlace)
    ]
  }
}
