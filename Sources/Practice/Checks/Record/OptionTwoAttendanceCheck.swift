import CaseModel

/// C-OPT2-ATTEND: under option 2 nobody of the family is in the professionals' part (R041; 001:82).
enum OptionTwoAttendanceCheck: RecordCheck {
  static let id = CheckID.optionTwoAttendance

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.meeting.option == .chairOnly else { return [] }
    return conference.attendance.filter {
      $0.presence == .attended && $0.part.isBlank && subject.isFamily($0.person)
    }.map { row in
      CheckFinding(
        "under option 2 the family meets the chair only, and '\(row.person)' is marked as attending "
          + "the whole conference; name the part in attendance, or correct presence",
        at: subject.recordPlace)
    }
  }
}
