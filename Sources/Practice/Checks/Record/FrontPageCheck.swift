import CaseModel

/// C-FP: the front page says whom the conference is about, when it started and who attended (R105;
/// 004:131).
enum FrontPageCheck: RecordCheck {
  static let id = CheckID.frontPage

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let undated = subject.file.children.filter {
      $0.person.birthDate == nil && $0.expectedDate == nil
    }.map { child in
      CheckFinding(
        "the front page says when a child was born or is expected, and '\(child.id)' has neither; "
          + "fill in the date in cases.csv", at: child.person.location)
    }
    return undated + start(conference, subject) + unlisted(conference, subject)
  }

  private static func start(
    _ conference: ConferenceRecord, _ subject: CheckSubject
  ) -> [CheckFinding] {
    guard conference.started == nil else { return [] }
    return [
      CheckFinding(
        "the front page says when the conference started; fill in started", at: subject.recordPlace)
    ]
  }

  private static func unlisted(
    _ conference: ConferenceRecord, _ subject: CheckSubject
  ) -> [CheckFinding] {
    let listed = Set(conference.attendance.map(\.person))
    return subject.invitees.filter { $0.comes && !listed.contains($0.person.id) }.map {
      CheckFinding(
        "the front page says of everybody invited whether they attended, and '\($0.person.id)' is "
          + "not listed; add a row to attendance", at: subject.recordPlace)
    }
  }
}
