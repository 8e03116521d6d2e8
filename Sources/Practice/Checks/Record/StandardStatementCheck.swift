import CaseModel

/// C-STATEMENT: what the minutes say of the platform and of who took them is so, and the profile
/// has the words for it (R109; 004:135).
enum StandardStatementCheck: RecordCheck {
  static let id = CheckID.statement

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let problems = [
      wording(conference, subject), minuteTaker(conference, subject), joining(conference, subject),
    ]
    return problems.compactMap(\.self).map { CheckFinding($0, at: subject.recordPlace) }
  }

  private static func wording(_ conference: ConferenceRecord, _ subject: CheckSubject) -> String? {
    let statements = subject.profile.statements
    if subject.meeting.platform != .inPerson, statements[.virtualMeetings] == nil {
      return "minutes of a meeting that is not in person say why; "
        + "set virtual_meetings under statements in the profile"
    }
    guard conference.minuteTaker == nil, statements[.chairTookMinutes] == nil else { return nil }
    return "minutes that the chair took say so, and the profile has no words for it; "
      + "fill in minute_taker, or set chair_took_minutes under statements in the profile"
  }

  private static func minuteTaker(
    _ conference: ConferenceRecord, _ subject: CheckSubject
  ) -> String? {
    guard let taker = conference.minuteTaker else { return nil }
    if taker == subject.meeting.chair {
      return "where the chair took the minutes there is no minute taker; leave minute_taker out"
    }
    guard conference.attendance.contains(where: { $0.person == taker && $0.presence != .attended })
    else { return nil }
    return "whoever took the minutes was there, and '\(taker)' was not; "
      + "correct minute_taker or attendance"
  }

  private static func joining(_ conference: ConferenceRecord, _ subject: CheckSubject) -> String? {
    let ways = Set(conference.attendance.compactMap(\.joinedBy))
    guard !ways.isSubset(of: subject.meeting.platform.ways) else { return nil }
    return "people join in a way that the meeting's platform allows; "
      + "correct joined_by, or platform where the meeting was moved"
  }
}

extension Platform {
  /// The ways in which people can join.
  fileprivate var ways: Set<JoinedBy> {
    switch self {
    case .virtual: [.video, .telephone]
    case .hybrid: [.room, .video, .telephone]
    case .inPerson: [.room]
    case .telephone: [.telephone]
    }
  }
}
