import CaseModel

/// C-DANGER: every child with a plan has a danger statement (R107; 004:133).
enum DangerStatementCheck: RecordCheck {
  static let id = CheckID.danger

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let statements = conference.statements.filter {
      $0.section == .danger && !$0.text.allSatisfy(\.isWhitespace)
    }
    return conference.decisions.filter { decision in
      decision.hasPlan
        && !statements.contains { $0.children.isEmpty || $0.children.contains(decision.child) }
    }.map { decision in
      CheckFinding(
        "a child with a plan has a danger statement, and '\(decision.child)' has none; "
          + "add one to statements in the section danger", at: decision.location)
    }
  }
}
