import CaseModel

/// C-TEL: no more professionals in one telephone call than it holds (R150, A6; 004:111).
enum TelephoneCheck: RecordCheck {
  static let id = CheckID.telephone

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let chair = subject.meeting.chair
    let callers = conference.attendance.filter { row in
      row.presence == .attended && row.joinedBy == .telephone && row.part.isBlank
        && row.person != chair && !subject.roles(of: row.person).isEmpty
    }
    guard let limit = subject.profile.telephoneLimit?.value, callers.count > limit else {
      return []
    }
    return [
      CheckFinding(
        "one telephone call holds \(limit) professionals, and \(callers.count) joined by telephone; "
          + "name the part of each in attendance where they were rung apart, or correct joined_by",
        at: subject.recordPlace)
    ]
  }
}
