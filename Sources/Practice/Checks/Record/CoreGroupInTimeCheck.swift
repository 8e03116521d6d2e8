import CaseModel

/// C-10WD: the first core group follows an initial conference that sets a plan in time
/// (requirements 2.1).
enum CoreGroupInTimeCheck: RecordCheck {
  static let id = CheckID.coreGroupInTime

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.meeting.type.isInitial, conference.setsPlan,
      let last = try subject.lastDay(.coreGroup)
    else { return [] }
    let date = conference.coreGroup?.date
    if let date, date >= subject.meeting.date, date <= last.date { return [] }
    let way = date == nil ? "fill in core_group" : "correct date in core_group"
    return [
      CheckFinding(
        "with a plan, the first core group meets after the conference and \(last.rule) "
          + "(by \(last.date)); \(way)", at: subject.recordPlace)
    ]
  }
}
