import CaseModel

/// C-REPORT-CHAIR: the chair has every report before the day (R100; 004:102). A report that has a
/// limit of its own is held to that one.
enum ChairReportCheck: RecordCheck {
  static let id = CheckID.reportToChair

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard let last = try subject.lastDay(.reportToChair) else { return [] }
    var late: [AgencyReport] = []
    for report in conference.reports where last.isMissed(by: report.receivedOn) {
      if try subject.lastDay(subject.receiptLimit(of: report.author)) == nil { late.append(report) }
    }
    return late.map { report in
      CheckFinding(
        "the chair has a report \(last.rule) (by \(last.date)), and had not that of "
          + "'\(report.author)'; correct received_on, or record why it was late",
        at: subject.recordPlace)
    }
  }
}
