import Diagnostics

extension CaseFile {
  /// Every text of the meeting's record, whoever may see it, with what decides that.
  ///
  /// Documents are made from the record itself; this list is for those who must miss nothing: the
  /// sweep and the checks.
  package var passages: [RecordPassage] {
    guard let record else { return [] }
    var list = PassageList(location: record.location)
    list.add(record.reason, key: "reason") { $0.scope = .invited }
    list.add(beforeTheMeetingIn: record)
    if let conference = record.conference {
      list.add(saidAt: conference, in: self)
      list.add(plannedBy: conference)
    }
    return list.passages
  }

  /// The children that a person's own words are about: a child's about itself, everybody else's
  /// about all they have a row for.
  package func childrenTold(by person: PersonID) -> [PersonID] {
    if meeting.children.contains(person) { return [person] }
    let rows = involvements(of: person).compactMap(\.child)
    return meeting.children.filter(rows.contains)
  }
}

/// Collects the texts of a record.
private struct PassageList {
  let location: Location
  var passages: [RecordPassage] = []

  mutating func add(
    _ text: String?, key: String, at place: Location? = nil,
    _ change: (inout RecordPassage) -> Void = { _ in }
  ) {
    guard let text else { return }
    var passage = RecordPassage(text, key: key, at: place ?? location)
    change(&passage)
    if !passage.isBlank { passages.append(passage) }
  }

  mutating func addForOffice(_ texts: String?..., key: String) {
    for text in texts { add(text, key: key) { $0.scope = .office } }
  }

  mutating func add(beforeTheMeetingIn record: MeetingRecord) {
    addForOffice(record.platformDecision?.analysis, key: "platform_decision")
    addForOffice(record.optionDecision?.rationale, key: "option_decision")
    for change in record.added { addForOffice(change.reason, key: "invite") }
    for change in record.removed { addForOffice(change.reason, key: "do_not_invite") }
    for exclusion in record.exclusions {
      for text in [exclusion.disclosableReason, exclusion.viewsHeard] {
        add(text, key: "exclusions") { $0.scope = .person(exclusion.person) }
      }
    }
    for override in record.overrides { addForOffice(override.reason, key: "overrides") }
    for decision in record.disclosure.withheld {
      addForOffice(decision.evidence, decision.victimAdvised?.how, key: "disclosure")
    }
    for decision in record.disclosure.shared { addForOffice(decision.reason, key: "disclosure") }
    guard let preparation = record.preparation else { return }
    addForOffice(
      preparation.caseNote, preparation.mayBeShared, preparation.chairAndSocialWorker?.note,
      preparation.policeInformationShared?.note, key: "preparation")
    for talk in preparation.withFamily {
      addForOffice(talk.whoIsThere, talk.note, key: "preparation")
    }
  }

  mutating func add(saidAt conference: ConferenceRecord, in file: CaseFile) {
    add(conference.paused, key: "paused")
    add(conference.corrections, key: "corrections")
    add(conference.summary, key: "summary")
    add(conference.quoracyEfforts, key: "quoracy_efforts") { $0.scope = .professionals }
    addForOffice(conference.riskIncrease?.note, key: "risk_increase")
    for statement in conference.statements { passages.append(RecordPassage(statement)) }
    for view in conference.views {
      let children = file.childrenTold(by: view.person)
      for text in [view.text, view.noneBecause, view.obtained] {
        add(text, key: "views") { $0.speak(view.person, of: children, .views(view.person)) }
      }
    }
    for score in conference.scale {
      let children = file.childrenTold(by: score.person)
      add(score.sentence, key: "scale") {
        $0.speak(score.person, of: children, .score(score.person))
      }
    }
    for decision in conference.decisions {
      for text in [decision.reasons] + decision.views.map(\.reason) {
        add(text, key: "decisions", at: decision.location) { $0.children = [decision.child] }
      }
    }
  }

  mutating func add(plannedBy conference: ConferenceRecord) {
    add(conference.contingency, key: "contingency")
    for line in conference.bottomLines { add(line, key: "bottom_lines") }
    add(conference.visiting, key: "visiting")
    add(conference.safetyPlan, key: "safety_plan")
    add(goals: conference.goals)
  }

  mutating func add(goals: [SafetyGoal]) {
    for goal in goals {
      for text in [goal.goal, goal.outcome, goal.worry, goal.progress] {
        add(text, key: "goals", at: goal.location) { $0.children = goal.children }
      }
      for action in goal.actions {
        for text in [action.action, action.evidence] {
          add(text, key: "goals", at: action.location) { $0.children = goal.children }
        }
      }
    }
  }
}

extension RecordPassage {
  /// The texts of `goals`.
  package static func passages(of goals: [SafetyGoal]) -> [RecordPassage] {
    guard let first = goals.first else { return [] }
    var list = PassageList(location: first.location)
    list.add(goals: goals)
    return list.passages
  }

  /// The text of one of the minutes' statements.
  package init(_ statement: Statement) {
    self.init(statement.text, key: "statements", at: statement.location)
    isStatement = true
    (children, classification) = (statement.children, statement.classification)
    (part, source) = (statement.part, statement.source)
  }

  fileprivate mutating func speak(
    _ person: PersonID, of children: [PersonID], _ item: WithheldItem
  ) {
    (speaker, self.children, self.item) = (person, children, item)
  }
}
