import CaseModel
import Practice
import Testing

@Suite struct SmartCheckTests {
  /// How often a weakness was found and labelled, found only, labelled only, and neither.
  struct Counts: Equatable {
    var (both, foundOnly, labelledOnly, neither) = (0, 0, 0, 0)

    mutating func add(found: Bool, labelled: Bool) {
      switch (found, labelled) {
      case (true, true): both += 1
      case (true, false): foundOnly += 1
      case (false, true): labelledOnly += 1
      case (false, false): neither += 1
      }
    }
  }

  private func check() throws -> SmartCheck {
    SmartCheck(conference: try date("2020-05-12"), lastDay: try date("2020-08-04"))
  }

  private func counts() throws -> [SmartWeakness: Counts] {
    let check = try check()
    var counts: [SmartWeakness: Counts] = [:]
    for labelled in LabelledAction.all {
      let found = check.weaknesses(of: try labelled.planAction())
      for weakness in SmartWeakness.allCases {
        counts[weakness, default: Counts()].add(
          found: found.contains(weakness), labelled: labelled.weakness == weakness)
      }
    }
    return counts
  }

  @Test func sixtyLabelledActionsAreJudgedAsAPersonWould() throws {
    #expect(LabelledAction.all.count == 60)
    #expect(LabelledAction.all.count { $0.weakness == nil } == 30)
    let counts = try counts()
    for weakness in SmartWeakness.allCases {
      let count = try #require(counts[weakness])
      print(
        "SMART \(weakness.rawValue): found \(count.both), missed \(count.labelledOnly), "
          + "wrongly found \(count.foundOnly), rightly passed \(count.neither)")
      if !weakness.isJudgement { #expect(count.foundOnly + count.labelledOnly == 0) }
    }
    let judged = counts.filter(\.key.isJudgement).values
    #expect(judged.map { $0.foundOnly + $0.labelledOnly }.reduce(0, +) <= 2)
  }

  @Test(arguments: SmartWeakness.allCases)
  func everyWeaknessIsAmongTheLabels(_ weakness: SmartWeakness) throws {
    #expect(LabelledAction.all.contains { $0.weakness == weakness })
  }

  @Test(arguments: [
    "", " ", "ongoing", "TBC", "ASAP", "Monitor", "to be monitored", "n/a", "None.",
    "SW to monitor", "As above", "Reviewed at core group meetings",
  ])
  func evidenceThatNobodyCanSeeIsRefused(_ evidence: String) throws {
    var action = try SampleCase.action()
    action.evidence = evidence
    let found = try check().weaknesses(of: action)
    #expect(found == [.noEvidence] || found == [.vagueEvidence])
  }

  @Test(arguments: [
    "Social worker to make a referral to early help", "The GP will refer Mum for counselling",
    "Complete the programme and attend the course",
  ])
  func aServiceAloneIsNoOutcome(_ text: String) throws {
    var action = try SampleCase.action()
    action.action = text
    #expect(try check().weaknesses(of: action) == [.serviceOnly])
    action.action += " so that Mia sleeps through the night"
    #expect(try check().weaknesses(of: action).isEmpty)
  }

  @Test func whatIsDoneOrDroppedIsNotJudged() throws {
    var action = PlanAction(action: "x", location: SampleCase.actionPlace)
    #expect(try check().weaknesses(of: action) == [.tooShort, .noOwner, .noDate, .noEvidence])
    action.status = .carriedOver
    #expect(try check().weaknesses(of: action).count == 4)
    for status in [ActionStatus.done, .dropped] {
      action.status = status
      #expect(try check().weaknesses(of: action).isEmpty)
    }
  }

  @Test func withoutANextConferenceTheLimitOnItHolds() throws {
    var sample = try SampleCase.held()
    try sample.conference { $0.nextDate = nil }
    let check = try SmartCheck(
      for: sample.file, profile: sample.profile, calendar: sample.calendar)
    #expect(check.lastDay == (try date("2020-08-12")))
    sample.profile.limits[.firstReview] = nil
    #expect(
      try SmartCheck(for: sample.file, profile: sample.profile, calendar: sample.calendar).lastDay
        == nil)
  }

  @Test func theNextConferenceIsTheLastDayWhereItIsSet() throws {
    let sample = try SampleCase.held()
    let check = try SmartCheck(
      for: sample.file, profile: sample.profile, calendar: sample.calendar)
    #expect(check.lastDay == (try date("2020-08-04")))
  }

  @Test func findingsNumberActionsUnderTheirGoal() throws {
    var goals = try #require(SampleCase.held().file.record?.conference?.goals)
    var weak = try SampleCase.action()
    weak.owner = nil
    goals[0].actions.append(weak)
    var second = goals[0]
    second.id = "G2"
    second.actions = [weak]
    goals.append(second)
    let found = try check().findings(in: goals)
    #expect(found.map(\.goal) == ["G1", "G2"])
    #expect(found.map(\.number) == [2, 1])
    #expect(found.map(\.weakness) == [.noOwner, .noOwner])
  }

  @Test(arguments: SmartWeakness.allCases)
  func everyWeaknessHasAWayOut(_ weakness: SmartWeakness) {
    #expect(weakness.words.contains("; "))
    #expect(!weakness.words.hasSuffix("."))
  }
}
