import CaseModel

/// C-PREP-24H: under option 1 every parent who is invited was prepared in time (R031; 001:30).
enum PreparationInTimeCheck: RecordCheck {
  static let id = CheckID.preparationInTime

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.meeting.option == .wholeConference,
      let last = try subject.lastDay(.preparation)
    else { return [] }
    let talks = subject.record?.preparation?.withFamily ?? []
    let inTime = Set(talks.filter { isInTime($0, last) }.map(\.person))
    let invited = Set(subject.invitees.filter(\.comes).map(\.person.id))
    return subject.parents.filter { invited.contains($0.id) && !inTime.contains($0.id) }.map {
      CheckFinding(
        "a parent is prepared for the meeting \(last.rule) (by \(last.date)), and '\($0.id)' was "
          + "not; add the talk to with_family under preparation, or record why it was late",
        at: subject.recordPlace)
    }
  }

  private static func isInTime(_ talk: FamilyPreparation, _ last: LastDay) -> Bool {
    guard talk.on == last.date, let limit = last.time, let time = talk.time else {
      return talk.on <= last.date
    }
    return time <= limit
  }
}
