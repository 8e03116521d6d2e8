import CaseModel

/// C-REPORT-RCPC: the social work report to a review conference reaches chair and parents in time
/// (R080; 003:77).
enum ReviewReportCheck: RecordCheck {
  static let id = CheckID.reviewReport

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.meeting.type == .rcpc else { return [] }
    return try subject.socialWorkReport(.socialWorkReportReview, in: conference)
  }
}
