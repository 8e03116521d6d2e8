import CaseModel

extension CheckSubject {
  /// The limit that governs when the report of `author` is received.
  func receiptLimit(of author: PersonID) -> TimeLimitID {
    let roles = roles(of: author)
    if roles.contains(.police) { return .policeReport }
    guard roles.contains(where: \.isSocialCare) else { return .agencyReport }
    return meeting.type.isInitial ? .socialWorkReportInitial : .socialWorkReportReview
  }

  /// The reports of `conference` that are governed by `id` and were not received by its last day.
  func lateReports(
    _ id: TimeLimitID, in conference: ConferenceRecord
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let last = try lastDay(id) else { return [] }
    return conference.reports.filter { receiptLimit(of: $0.author) == id }
      .filter { last.isMissed(by: $0.receivedOn) }
      .map { CheckFinding(Self.late($0.author, last), at: recordPlace) }
  }

  /// What is wrong with the social work report of a conference under `id`: there is none, or it
  /// was received late, or shared late with a family that may have it.
  func socialWorkReport(
    _ id: TimeLimitID, in conference: ConferenceRecord
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let last = try lastDay(id) else { return [] }
    let reports = conference.reports.filter { receiptLimit(of: $0.author) == id }
    guard !reports.isEmpty else {
      return [
        CheckFinding(
          "a conference has a social work report; add it to reports with its dates",
          at: recordPlace)
      ]
    }
    let isLate = reports.filter {
      last.isMissed(by: $0.receivedOn)
        || $0.availableToParents && last.isMissed(by: $0.sharedWithFamilyOn)
    }
    return isLate.map { report in
      CheckFinding(
        "the social work report reaches the chair and the parents \(last.rule) (by \(last.date)), "
          + "and that of '\(report.author)' did not; correct received_on and "
          + "shared_with_family_on, or record why it was late", at: recordPlace)
    }
  }

  private static func late(_ author: PersonID, _ last: LastDay) -> String {
    "a report is received \(last.rule) (by \(last.date)), and that of '\(author)' was not; "
      + "correct received_on, or record why it was late"
  }
}
