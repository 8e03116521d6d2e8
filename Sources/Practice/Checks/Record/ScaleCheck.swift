import CaseModel

/// C-SCALE: whoever of the family or the professionals attended was asked for a number from 0 to 10
/// (R114; 004:128). Who runs or minutes the meeting, interprets or supports is not asked.
enum ScaleCheck: RecordCheck {
  static let id = CheckID.scale

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let wrong = conference.scale.filter { $0.score.map { !(0...10).contains($0) } ?? false }.map {
      CheckFinding(
        "the safety scale runs from 0 to 10, and the score of '\($0.person)' does not; "
          + "correct score, or make it not_given", at: subject.recordPlace)
    }
    let scored = Set(conference.scale.map(\.person))
    let missing = conference.attended.filter {
      !scored.contains($0) && isAsked($0, conference, subject)
    }
    return wrong
      + missing.map {
        CheckFinding(
          "everybody who attended is asked for a number on the safety scale, and '\($0)' has no "
            + "row; add one to scale, with not_given where none was given", at: subject.recordPlace)
      }
  }

  private static func isAsked(
    _ person: PersonID, _ conference: ConferenceRecord, _ subject: CheckSubject
  ) -> Bool {
    let meeting = subject.meeting
    guard person != meeting.chair, person != meeting.clerk, person != conference.minuteTaker else {
      return false
    }
    return subject.file.involvements(of: person).contains { row in
      row.relationship.map { $0 != .supporter } ?? false
        || row.role.map { !$0.runsMeeting && $0 != .interpreter } ?? false
    }
  }
}
