import CaseModel

extension ConferenceViewMaker {
  mutating func addPlan(to view: inout DisclosedConference) {
    view.goals = conference.goals.compactMap { disclosed($0) }
    view.earlierGoals = (discloser.previous?.conference?.goals ?? []).compactMap { disclosed($0) }
    view.contingency = text(conference.contingency, key: "contingency")
    for line in conference.bottomLines.compactMap({ text($0, key: "bottom_lines") })
    where line != Gap.token || view.bottomLines.last != line {
      view.bottomLines.append(line)
    }
    view.visiting = text(conference.visiting, key: "visiting")
    view.safetyPlan = text(conference.safetyPlan, key: "safety_plan")
    view.coreGroup = conference.coreGroup.map { group in
      DisclosedCoreGroup(
        members: group.members.compactMap(party), date: group.date, time: group.time,
        place: place(group.place, key: "core_group"))
    }
  }

  private mutating func disclosed(_ goal: SafetyGoal) -> DisclosedGoal? {
    let parts = { (maker: inout Self, words: String?) in
      maker.text(words, about: goal.children, key: "goals", at: goal.location)
    }
    guard let name = parts(&self, goal.goal), let outcome = parts(&self, goal.outcome) else {
      return nil
    }
    return DisclosedGoal(
      id: goal.id, children: goal.children.isEmpty ? meeting.children : goal.children,
      worry: parts(&self, goal.worry), goal: name, outcome: outcome,
      progress: parts(&self, goal.progress),
      actions: goal.actions.compactMap { disclosed($0, of: goal) })
  }

  /// An action without anybody named for it stays; one of somebody whom the reader does not know
  /// of goes.
  private mutating func disclosed(_ action: PlanAction, of goal: SafetyGoal) -> DisclosedAction? {
    let owner = action.owner.flatMap(party)
    guard owner != nil || action.owner == nil else {
      note(.otherFamily, "goals")
      return nil
    }
    guard
      let words = text(action.action, about: goal.children, key: "goals", at: action.location)
    else { return nil }
    return DisclosedAction(
      text: words, owner: owner,
      group: action.group ?? (owner?.isFamily == true ? .family : .professional), by: action.by,
      evidence: text(action.evidence, about: goal.children, key: "goals", at: action.location),
      status: action.status)
  }
}
