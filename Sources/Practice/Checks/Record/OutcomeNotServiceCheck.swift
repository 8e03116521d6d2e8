import CaseModel

/// C-OUTCOME: goals and actions say what will be different, not only which service is used (R119;
/// 004:161).
enum OutcomeNotServiceCheck: RecordCheck {
  static let id = CheckID.outcomeNotService

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let goals = conference.goals.filter {
      $0.outcome.allSatisfy(\.isWhitespace) || ServiceWording.namesOnlyAService($0.outcome)
    }.map { goal in
      CheckFinding(
        "goal '\(goal.id)': an outcome says what safe looks like for the child, not which service "
          + "is used; write who will do what differently, and how it will be seen",
        at: goal.location)
    }
    let check = try SmartCheck(
      for: subject.file, profile: subject.profile, calendar: subject.calendar)
    let actions = check.findings(in: conference.goals).filter { $0.weakness == .serviceOnly }
    return goals + actions.map(CheckFinding.init)
  }
}
