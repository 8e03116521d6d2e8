import CaseModel

/// C-REPORT-ICPC: the social work report to a first conference reaches chair and parents in time
/// (R079; 003:77).
enum InitialReportCheck: RecordCheck {
  static let id = CheckID.initialReport

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.meeting.type.isInitial else { return [] }
    return try subject.socialWorkReport(.socialWorkReportInitial, in: conference)
  }
}
