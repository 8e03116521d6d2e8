import CaseModel

/// C-ROOM: no more people in a room than it holds, chair and clerk counted (R023, A5; 003:65).
enum RoomCheck: PracticeCheck {
  static let id = CheckID.room

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.platform.hasRoom, let limit = subject.profile.roomLimit?.value,
      let record = subject.record, Set(record.inRoom).count > limit
    else { return [] }
    return [
      CheckFinding(
        "a room holds \(limit) people, chair and clerk counted, and in_room names "
          + "\(Set(record.inRoom).count); let somebody join from elsewhere", at: record.location)
    ]
  }
}
