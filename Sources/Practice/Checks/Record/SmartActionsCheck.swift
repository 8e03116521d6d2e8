import CaseModel

/// C-SMART: a plan's actions are specific, measurable, owned and dated, and every child with a plan
/// has one (R121; 004:155-156).
enum SmartActionsCheck: RecordCheck {
  static let id = CheckID.smart

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let check = try SmartCheck(
      for: subject.file, profile: subject.profile, calendar: subject.calendar)
    let weak = check.findings(in: conference.goals).filter { $0.weakness != .serviceOnly }
    return childrenWithoutActions(conference) + weak.map(CheckFinding.init)
  }

  private static func childrenWithoutActions(_ conference: ConferenceRecord) -> [CheckFinding] {
    let goals = conference.goals.filter { !$0.actions.isEmpty }
    return conference.decisions.filter { decision in
      decision.hasPlan
        && !goals.contains { $0.children.isEmpty || $0.children.contains(decision.child) }
    }.map { decision in
      CheckFinding(
        "a plan has a goal with an action, and '\(decision.child)' has none; add them to goals",
        at: decision.location)
    }
  }
}

extension CheckFinding {
  /// A weak action, named by its place in the plan.
  init(_ finding: SmartFinding) {
    self.init(
      "goal '\(finding.goal)', action \(finding.number): \(finding.weakness.words)",
      at: finding.location)
  }
}
