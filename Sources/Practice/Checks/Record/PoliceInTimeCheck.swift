import CaseModel

/// C-POLICE-24H: the police's report arrives in time (R048; 001:47), and under option 2 what of it
/// is open is shared with the family in time (R043; 001:75).
enum PoliceInTimeCheck: RecordCheck {
  static let id = CheckID.policeInTime

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    try subject.lateReports(.policeReport, in: conference) + unshared(conference, subject)
  }

  private static func unshared(
    _ conference: ConferenceRecord, _ subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let hasOpenReport = conference.reports.contains {
      $0.availableToParents && subject.roles(of: $0.author).contains(.police)
    }
    guard hasOpenReport, subject.meeting.option == .chairOnly,
      let last = try subject.lastDay(.policeInformationShared),
      last.isMissed(by: subject.record?.preparation?.policeInformationShared?.on)
    else { return [] }
    return [
      CheckFinding(
        "under option 2 open police information is shared with the family \(last.rule) "
          + "(by \(last.date)); fill in police_information_shared under preparation, or record why "
          + "it was late", at: subject.recordPlace)
    ]
  }
}
