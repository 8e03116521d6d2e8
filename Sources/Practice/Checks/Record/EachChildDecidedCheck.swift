import CaseModel

/// C-SIBLING: each child of the meeting has one decision, with a category where it is a plan (R112;
/// requirements 8.4).
enum EachChildDecidedCheck: RecordCheck {
  static let id = CheckID.eachChildDecided

  /// Without any decision nothing that follows the meeting is made, which somebody who gave it a date
  /// or approved it does not mean.
  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard let conference = subject.record?.conference, subject.meeting.type.isConference else {
      return []
    }
    let isFinished = conference.issuedOn != nil || conference.approved != nil
    guard !conference.decisions.isEmpty || isFinished else { return [] }
    return try findings(in: conference, of: subject)
  }

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let children = subject.meeting.children
    let counts = children.filter { child in
      conference.decisions.count { $0.child == child } != 1
    }.map { child in
      CheckFinding(
        "each child has one decision, and '\(child)' has none or several; correct decisions",
        at: subject.recordPlace)
    }
    return counts
      + conference.decisions.compactMap { decision in
        problem(decision, children).map { CheckFinding($0, at: decision.location) }
      }
  }

  private static func problem(_ decision: Decision, _ children: [PersonID]) -> String? {
    guard children.contains(decision.child) else {
      return "a decision is about a child of the meeting, and '\(decision.child)' is none; "
        + "correct child in decisions, or take the decision out"
    }
    guard decision.hasPlan, decision.category == nil else { return nil }
    return "a plan has a category, and the plan of '\(decision.child)' has none; fill in category"
  }
}
