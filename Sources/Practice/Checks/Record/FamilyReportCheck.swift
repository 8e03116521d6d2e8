import CaseModel

/// C-REPORT-FAMILY: a report that parents may have is shared with them before the day (R063;
/// 001:118).
enum FamilyReportCheck: RecordCheck {
  static let id = CheckID.reportToFamily

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let last = try subject.lastDay(.reportToFamily) else { return [] }
    return conference.reports.filter {
      $0.availableToParents && last.isMissed(by: $0.sharedWithFamilyOn)
    }.map { report in
      CheckFinding(
        "a report is shared with the family \(last.rule) (by \(last.date)), and that of "
          + "'\(report.author)' was not; correct shared_with_family_on, or set "
          + "available_to_parents to no", at: subject.recordPlace)
    }
  }
}
