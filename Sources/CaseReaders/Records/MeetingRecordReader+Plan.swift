import CaseModel

extension MeetingRecordReader {
  static func readPlan(_ keys: YAMLMapping, into record: inout ConferenceRecord) {
    record.goals = each(keys, "goals", MeetingRecordSchemas.goal, key: "id", goal)
    record.contingency = keys.text("contingency")
    record.bottomLines = keys.texts("bottom_lines")
    record.visiting = keys.text("visiting")
    record.coreGroup = keys.mapping("core_group", schema: MeetingRecordSchemas.coreGroup)
      .flatMap(coreGroup)
    if let next = keys.mapping("next_conference", schema: MeetingRecordSchemas.nextConference) {
      (record.nextDate, record.nextTime) = (next.date("date"), next.time("time"))
      next.finish()
    }
    record.safetyPlan = keys.text("safety_plan")
  }

  private static func goal(_ keys: YAMLMapping) -> SafetyGoal? {
    let id = keys.label("id")
    let children: [PersonID] = keys.identifiers("children")
    let (worry, progress) = (keys.text("worry"), keys.text("progress"))
    let (text, outcome) = (keys.text("goal"), keys.text("outcome"))
    let actions = keys.mappings("actions", schema: MeetingRecordSchemas.action)
      .compactMap(action)
    guard let id, let text, let outcome else { return nil }
    var goal = SafetyGoal(id: id, goal: text, outcome: outcome, location: keys.location)
    (goal.children, goal.worry, goal.progress) = (children, worry, progress)
    goal.actions = actions
    return goal
  }

  private static func action(_ keys: YAMLMapping) -> PlanAction? {
    finished(keys) { keys in
      let text = keys.text("action")
      let owner: PersonID? = keys.identifier("owner")
      let group: OwnerGroup? = keys.choice("group")
      let (by, evidence) = (keys.date("by"), keys.text("evidence"))
      let status: ActionStatus? = keys.choice("status")
      guard let text else { return nil }
      var action = PlanAction(action: text, location: keys.location)
      (action.owner, action.group, action.by) = (owner, group, by)
      (action.evidence, action.status) = (evidence, status)
      return action
    }
  }

  private static func coreGroup(_ keys: YAMLMapping) -> CoreGroup? {
    finished(keys) { keys in
      let members: [PersonID] = keys.identifiers("members")
      let (day, time, place) = (keys.date("date"), keys.time("time"), keys.text("place"))
      guard let day else { return nil }
      var group = CoreGroup(members: members, date: day)
      (group.time, group.place) = (time, place)
      return group
    }
  }
}
