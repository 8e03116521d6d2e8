package import CaseModel

extension CaseFixture {
  /// Holds the conference of a variant and decides.
  package mutating func confer(_ variant: CaseVariant) {
    var conference = ConferenceRecord()
    conference.decisions = Self.decisions(variant)
    conference.redactionConsidered = Agreement(by: Self.chair, on: Self.date("2020-05-12"))
    conference.approved = Agreement(by: Self.chair, on: Self.date("2020-05-20"))
    conference.issuedOn = Self.date("2020-05-21")
    record.conference = conference
    guard variant != .bare else { return }
    sit()
    record.preparation = Self.preparation
    record.conference?.statements = Self.statements
    record.conference?.views = Self.views
    record.conference?.scale = Self.scale
    planAhead()
    change(for: variant)
  }

  /// Adds a statement about `children`, all where none is named.
  package mutating func say(
    _ text: String, about children: [PersonID], in section: MinutesSection = .pastHarm,
    as classification: Classification = .open
  ) {
    var statement = Statement(section: section, text: text, location: Self.place)
    statement.children = children
    statement.source = Self.socialWorker
    statement.classification = classification
    record.conference?.statements.append(statement)
  }

  private mutating func change(for variant: CaseVariant) {
    switch variant {
    case .draft: record.conference?.approved = nil
    case .reviewed:
      meeting.type = .rcpc
      previous = Self.earlierRecord
      record.conference?.goals[0].actions[0].status = .done
      record.conference?.goals[0].actions[1].status = .carriedOver
      record.conference?.goals[0].progress = "Ann was at school on most days."
    case .hard: makeHard()
    case .withheld: withhold()
    default: break
    }
  }

  private mutating func withhold() {
    let decided = Agreement(by: Self.chair, on: Self.date("2020-05-12"))
    let father = Self.annsFather
    say(
      "They slept there. ((withhold \(father) police))An officer saw it.((end)) It was calm.",
      about: [Self.ann])
    say("She sees a doctor.", about: [Self.ann], as: .health)
    var passages = WithholdingDecision(
      id: "D1", item: .passages, from: [father], reason: .police, decided: decided,
      location: Self.place)
    passages.isSymmetric = true
    passages.evidence = "The report of the police."
    var address = WithholdingDecision(
      id: "D2", item: .whereabouts(Self.mother), from: [father], reason: .victimSafety,
      decided: decided, location: Self.place)
    address.victimAdvised = VictimAdvice(
      who: Self.mother, by: Self.socialWorker, on: decided.on, how: "by telephone")
    address.reviewOn = Self.date("2020-08-11")
    record.disclosure.withheld = [passages, address]
    record.disclosure.gapsMayBeSeen = true
    record.disclosure.shared = [
      SharingDecision(
        id: "D3", item: .report(Self.police), to: [Self.mother], reason: "She has read it.",
        decided: decided, location: Self.place)
    ]
  }

  private mutating func makeHard() {
    meeting.option = .chairOnly
    change(Self.annsFather) { $0.channel = .bySocialWorker }
    record.optionDecision = OptionDecision(
      rationale: "Talking openly could put a parent at risk.",
      agreed: Agreement(by: Self.chair, on: Self.date("2020-05-07")))
    record.conference?.attendance.removeAll { $0.person == Self.police }
    record.conference?.quoracyEfforts = "The health visitor was rung twice."
    record.conference?.minuteTaker = Self.clerk
    record.conference?.rag = .red
    record.conference?.midpointOn = Self.date("2020-06-23")
    var rise = RiskIncrease(discussedWith: Self.teacher, on: Self.date("2020-05-12"))
    rise.note = "Visits are weekly from now on."
    record.conference?.riskIncrease = rise
    record.conference?.wasRecorded = true
    record.conference?.paused = "A break of ten minutes was needed."
    record.conference?.version = 2
    record.conference?.corrections = "The date of the core group was wrong."
    record.conference?.decisions[0].views = [
      DecisionView(person: Self.teacher, agrees: false, reason: "School can help without a plan.")
    ]
    record.overrides = [
      CheckOverride(
        check: "C-SMART", reason: "The date depends on the hospital.", location: Self.place)
    ]
  }

  private mutating func sit() {
    record.conference?.started = Self.time("10:35")
    record.conference?.ended = Self.time("12:10")
    let there: [(PersonID, JoinedBy?)] = [
      (Self.chair, .room), (Self.mother, .video), (Self.annsFather, .telephone),
      (Self.socialWorker, .video), (Self.teacher, .video), (Self.police, .video),
    ]
    record.conference?.attendance =
      there.map { Attendance(person: $0, presence: .attended, joinedBy: $1) }
      + [
        Attendance(person: Self.bensFather, presence: .absent),
        Attendance(person: Self.advocate, presence: .apologies),
      ]
    var report = AgencyReport(author: Self.socialWorker)
    report.receivedOn = Self.date("2020-05-07")
    report.sharedWithFamilyOn = Self.date("2020-05-07")
    report.sharedBy = Self.socialWorker
    var closed = AgencyReport(author: Self.police)
    closed.receivedOn = Self.date("2020-05-12")
    closed.availableToParents = false
    record.conference?.reports = [report, closed]
    record.conference?.summary = """
      Working well: the family has shown that help works.

      Worried: nights are not safe yet.

      Analysis: change has begun and is not steady.
      """
    record.conference?.rag = .amber
    record.conference?.delivery = [DeliveryChoice(person: Self.mother, channel: .egress)]
  }

  private mutating func planAhead() {
    record.conference?.goals = Self.goals
    record.conference?.contingency = "If it stops working, the core group meets within two days."
    record.conference?.bottomLines = ["Nobody drinks while looking after a child."]
    record.conference?.visiting = "Every ten days, seen alone each time."
    var group = CoreGroup(
      members: [Self.socialWorker, Self.mother, Self.annsFather, Self.bensFather],
      date: Self.date("2020-05-22"))
    group.time = Self.time("14:00")
    group.place = "Ashmere Civic Centre"
    record.conference?.coreGroup = group
    record.conference?.nextDate = Self.date("2020-08-11")
    record.conference?.nextTime = Self.time("10:30")
    record.conference?.safetyPlan = "Grandma comes when it gets loud.\n\nThe back door stays shut."
  }
}
