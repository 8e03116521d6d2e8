import CaseModel

extension ConferenceMaker {
  /// The decision about each child. A plan ends only where the police have reported.
  mutating func rule() {
    let isReview = draft.meeting.type == .rcpc
    let mayEnd = draft.meeting.isPoliceInvited && !isReviewed
    let goesWell = mayEnd && random.chance(percent: isReview ? 55 : 12)
    let isMixed = !isReviewed && family.children.count > 1 && random.chance(percent: 9)
    for (place, child) in family.children.enumerated() {
      let isWell = isMixed && mayEnd ? place % 2 == 1 : goesWell
      add(isReview ? (isWell ? .ends : .continues) : (isWell ? .noPlan : .plan), for: child)
    }
    guard random.chance(percent: 12), let dissenter = speakers.dropFirst().last else { return }
    let place = random.below(draft.rulings.count)
    draft.rulings[place].dissenter = dissenter
    draft.rulings[place].dissent = filler.pick(SampleSentences.dissent)
  }

  private mutating func add(_ outcome: DecisionOutcome, for child: ChildDraft) {
    filler.child = name(of: child)
    let reasons =
      switch outcome {
      case .plan: SampleSentences.planReasons
      case .noPlan: SampleSentences.noPlanReasons
      case .continues: SampleSentences.continueReasons
      case .ends: SampleSentences.endReasons
      }
    let hasPlan = outcome == .plan || outcome == .continues
    draft.rulings.append(
      .init(
        child: child.id, outcome: outcome, category: hasPlan ? theme.category : nil,
        reasons: filler.pick(reasons)))
  }

  /// The goals of the family, which all its conferences share, with what has become of them.
  mutating func addGoals() {
    guard draft.meeting.type == .rcpc || draft.setsPlan else { return }
    var source = SentenceFiller(random: common)
    let count = min(theme.goals.count, source.random.within(2...3))
    for (place, goal) in source.random.shuffled(theme.goals).prefix(count).enumerated() {
      var made = ConferenceDraft.Goal(
        id: "G\(place + 1)", worry: goal.worry, goal: goal.goal,
        outcome: source.fill(goal.outcome), steps: [])
      let all = steps(of: goal, &source)
      let kept = min(all.count, source.random.within(2...3))
      // What is drawn for all conferences is drawn at each, so that each finds the same.
      let fates = all.prefix(kept).map { _ in source.random.pick(weighted: Self.fates) }
      made.steps = zip(all, fates).compactMap { dated($0, fate: $1) }
      if draft.meeting.type == .rcpc {
        made.progress = filler.pick(SampleVoices.progress)
        made.steps += all.dropFirst(kept).prefix(1).compactMap { added($0) }
      }
      if made.steps.isEmpty { made.steps = [lookingOn()] }
      draft.goals.append(made)
    }
    weakenAnAction()
  }

  private static let fates: [(ActionStatus, Int)] = [
    (.carriedOver, 55), (.done, 38), (.dropped, 7),
  ]

  private func steps(
    of goal: SampleTheme.Goal, _ source: inout SentenceFiller
  ) -> [ConferenceDraft.Step] {
    var steps: [ConferenceDraft.Step] = []
    for action in source.random.shuffled(goal.actions) {
      guard let owner = person(for: action.owner) else { continue }
      steps.append(
        .init(
          owner: owner, action: source.fill(action.action), evidence: source.fill(action.evidence)))
    }
    return steps
  }

  /// Whether a review of the sample came before this conference.
  private var followsReview: Bool {
    !draft.meeting.previous.isEmpty && family.meetings.first?.type == .rcpc
  }

  /// The step under a goal of which nothing else is left to do.
  private mutating func lookingOn() -> ConferenceDraft.Step {
    reviewed(
      .init(
        owner: family.socialWorker.id,
        action: "Visit without notice once a month and see whether it has lasted.",
        evidence: "A note of each visit, read out at the review."),
      draft.setsPlan ? .new : .done)
  }

  /// A step of the first plan as it stands now; `fate` is what became of it at the first review.
  /// Nil where that review had done with it.
  private mutating func dated(
    _ step: ConferenceDraft.Step, fate: ActionStatus
  ) -> ConferenceDraft.Step? {
    guard draft.meeting.type == .rcpc else {
      return step.by(draft.meeting.day + random.within(6...40))
    }
    if followsReview && fate != .carriedOver { return nil }
    let status = followsReview ? random.pick(weighted: Self.fates) : fate
    return reviewed(step, draft.setsPlan ? status : .done)
  }

  /// A step that the first review added; nil where none is needed any more.
  private mutating func added(_ step: ConferenceDraft.Step) -> ConferenceDraft.Step? {
    if followsReview {
      return reviewed(step, draft.setsPlan ? random.pick(weighted: Self.fates) : .done)
    }
    return draft.setsPlan ? reviewed(step, .new) : nil
  }

  private mutating func reviewed(
    _ step: ConferenceDraft.Step, _ status: ActionStatus
  ) -> ConferenceDraft.Step {
    let isPast = status == .done || status == .dropped
    var step = step.by(
      draft.meeting.day + (isPast ? -random.within(3...30) : random.within(6...40)))
    step.status = status
    return step
  }

  /// Now and then an action stays in words that say nothing, and the record says why.
  private mutating func weakenAnAction() {
    guard draft.setsPlan, random.chance(percent: 4), !draft.goals.isEmpty else { return }
    let goal = random.below(draft.goals.count)
    draft.goals[goal].steps.append(
      .init(owner: family.host, action: "Engage with services.", evidence: ""))
    draft.overrides.append(
      ("C-SMART", "The family wished to keep these words of their own in the plan."))
  }

  mutating func addPlan() {
    guard draft.setsPlan else { return }
    let day = draft.meeting.day
    filler.child = "the children"
    draft.contingency = filler.pick(SampleSentences.contingency)
    draft.bottomLines = filler.pick(random.within(1...3), of: SampleSentences.bottomLines)
    draft.visiting = filler.pick(SampleSentences.visiting)
    let professionals = family.ties.filter { tie in
      tie.relationship == nil && !tie.children.isEmpty && tie.invite == .yes
    }
    draft.coreGroup = ([family.host] + professionals.prefix(5).map(\.person.id))
    draft.coreGroupOn = day + random.within(5...9)
    if isReviewed, let next = family.meetings.last {
      draft.nextOn = next.day
    } else {
      draft.nextOn = day + random.within(draft.meeting.type == .rcpc ? 100...118 : 50...56)
    }
    draft.rating = random.pick(weighted: [(.red, 20), (.amber, 64), (.green, 16)])
    if draft.rating == .red { draft.midpointOn = day + random.within(24...30) }
  }

  mutating func addAftermath() {
    if !draft.setsPlan { draft.rating = random.pick(weighted: [(.green, 80), (.amber, 20)]) }
    if draft.setsPlan, random.chance(percent: 7) { draft.riskDiscussedWith = office.teamManager.id }
    draft.delivery = parents.filter { $0.person.contact == .ordinary }
      .map { ($0.person.id, $0.person.channel) }
    draft.safetyPlan = filler.pick(SampleSentences.safetyPlan)
    if random.chance(percent: 88) { draft.approvedOn = draft.meeting.day + random.within(8...16) }
    if draft.approvedOn != nil, random.chance(percent: 5) {
      draft.corrections = filler.pick(SampleSentences.corrections)
    }
  }

  mutating func addPreparation() {
    draft.talker = draft.isOptionTwo ? office.chair.id : family.socialWorker.id
    let invited = Set(draft.comers.map(\.id))
    for parent in parents where invited.contains(parent.person.id) {
      guard parent.person.contact != .whereaboutsUnknown else {
        draft.overrides.append(("C-PREP-24H", "Nobody knows where this parent is."))
        continue
      }
      draft.talks.append(
        (
          parent.person.id, filler.pick(SampleVoices.talkNotes),
          random.pick(SampleVoices.whoIsThere)
        ))
    }
  }
}

extension ConferenceDraft.Step {
  /// The step with its day.
  fileprivate func by(_ day: Int) -> Self {
    var step = self
    step.by = day
    return step
  }
}
