import CaseModel

/// C-JOIN: the invitation says how to take part (R086; 003:91).
enum JoiningCheck: PracticeCheck {
  static let id = CheckID.joining

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    let meeting = subject.meeting
    guard meeting.type.isConference else { return [] }
    let needsPhone = meeting.platform == .telephone || meeting.joiningMethod == .conferenceCall
    var missing: [String] = []
    if needsPhone, meeting.phone == nil { missing.append("phone") }
    if meeting.platform.hasRemote, meeting.joiningLink == nil, meeting.phone == nil, !needsPhone {
      missing.append("joining_link")
    }
    if meeting.platform.hasRoom, meeting.venue == nil { missing.append("venue") }
    return missing.map { column in
      CheckFinding(
        "an invitation says how to take part; fill in \(column)", at: meeting.location)
    }
  }
}
