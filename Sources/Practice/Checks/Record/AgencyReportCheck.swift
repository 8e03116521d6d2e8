import CaseModel

/// C-REPORT-AGENCY: agency reports reach the conference mailbox in time (R084; 003:85).
enum AgencyReportCheck: RecordCheck {
  static let id = CheckID.agencyReport

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    try subject.lateReports(.agencyReport, in: conference)
  }
}
