import CaseModel

/// C-WEEKEND: a meeting is held on a working day (requirements 2.4).
enum WeekendCheck: PracticeCheck {
  static let id = CheckID.weekend

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard try !subject.calendar.isWorkingDay(meeting.date) else { return [] }
    let day = meeting.date.weekday.isWeekend ? "a weekend" : "a bank holiday"
    return [
      CheckFinding(
        "a meeting is held on a working day, not on \(day); correct date", at: meeting.location)
    ]
  }
}
