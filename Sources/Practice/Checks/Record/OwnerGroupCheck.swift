import CaseModel

/// C-OWNER: every owned action is the family's or a professional's (R120; 004:163).
enum OwnerGroupCheck: RecordCheck {
  static let id = CheckID.owner

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    conference.goals.flatMap { goal in
      goal.actions.enumerated().compactMap { index, action in
        problem(action, subject.file).map {
          CheckFinding("goal '\(goal.id)', action \(index + 1): \($0)", at: action.location)
        }
      }
    }
  }

  private static func problem(_ action: PlanAction, _ file: CaseFile) -> String? {
    guard let owner = action.owner else { return nil }
    guard let group = file.ownerGroup(of: action) else {
      return "an action is the family's or a professional's, and '\(owner)' has no row in "
        + "people.csv that tells; fill in group"
    }
    guard let known = file.ownerGroup(of: owner), known != group else { return nil }
    return "'\(owner)' is \(known.rawValue) in people.csv; correct group, or leave it out"
  }
}
