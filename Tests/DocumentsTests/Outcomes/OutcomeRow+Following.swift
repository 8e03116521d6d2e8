import CaseModel
import Documents
import TestSupport

/// R101 and R118-R137: safety plan, plan, outcome form, outcome letter, distribution.
extension OutcomeRow {
  static let plan: [OutcomeRow] = [
    .init("R118", .plan, for: CaseFixture.mother, "What safe looks like: A sober adult is awake") {
      $0.record.conference?.goals.removeFirst()
    },
    .init("R119", .plan, for: CaseFixture.mother, "Goal 2: The children eat every day") {
      $0.record.conference?.goals.removeAll { $0.id == "G2" }
    },
    .init("R120", .plan, for: CaseFixture.mother, "What the family does\nWhat\tWho") {
      $0.record.conference?.goals[0].actions.removeAll { $0.group == .family }
    },
    .init("R120", .plan, for: CaseFixture.mother, "3. Visit after 8pm once a week\tSue Worker") {
      $0.record.conference?.goals[0].actions.removeAll { $0.group == .professional }
    },
    .init(
      "R121", .plan, for: CaseFixture.mother, "Mary Testerly\t1 June 2020\tThe list has no gaps."
    ) {
      $0.record.conference?.goals[0].actions[0].by = nil
    },
    .init(
      "1.8", .plan, for: CaseFixture.teacher, in: .reviewed, "Fit a smoke alarm\tNobody named\tNot"
    ) {
      $0.previous = nil
    },
    .init(
      "1.8", .plan, for: CaseFixture.mother, in: .reviewed, "Progress so far: Ann was at school"
    ) {
      $0.record.conference?.goals[0].progress = nil
    },
    .init("1.8", .plan, for: CaseFixture.mother, in: .reviewed, "Mary Testerly, mother\t2\t6") {
      $0.previous?.conference?.scale = []
    },
    .init("1.8", .plan, for: CaseFixture.mother, "What must not happen") {
      $0.record.conference?.bottomLines = []
    },
    .init("1.8", .plan, for: CaseFixture.mother, "If the plan does not work") {
      $0.record.conference?.contingency = nil
    },
    .init("R101", .safetyPlan, for: CaseFixture.mother, "Grandma comes when it gets loud.") {
      $0.record.conference?.safetyPlan = nil
    },
  ]

  static let outcome: [OutcomeRow] = [
    .init("R110", .outcomeForm, "Minute taker: The chair") {
      $0.record.conference?.minuteTaker = CaseFixture.clerk
    },
    .init("R074", .outcomeForm, "Ring Bob Otherby, who was not there") {
      $0.record.conference?.attendance.append(
        Attendance(person: CaseFixture.bensFather, presence: .attended))
    },
    .init("R122", .outcomeForm, "Meet Mary Testerly by video or telephone: was the decision") {
      $0.changeRows(of: CaseFixture.mother) { $0.tie = .family(.aunt) }
    },
    .init("R122", .outcomeLetter, for: CaseFixture.mother, "The social worker meets you") {
      $0.record.conference?.redactionConsidered = nil
    },
    .init(
      "R123", .outcomeForm, in: .hard, "Rise in risk: yes; discussed with Tim Teacher on 12 May"
    ) {
      $0.record.conference?.riskIncrease = nil
    },
    .init("R125", .distributionList, "Child protection plan: by Tuesday 19 May 2020") {
      $0.record.conference?.decisions[0].outcome = .noPlan
    },
    .init("R126", .distributionList, "Bob Otherby\tFather\tBy post") {
      $0.change(CaseFixture.bensFather) { $0.contact = .prison }
    },
    .init("R127", .distributionList, "Outcome letter: by Wednesday 13 May 2020") {
      $0.record.conference = nil
    },
    .init("R128", .distributionList, "Minutes: by Wednesday 10 June 2020") {
      $0.record.conference?.approved = nil
    },
    .init("R129", .outcomeForm, "Share the plan, and the minutes when there are any, with the") {
      $0.record.conference = nil
    },
    .init("R129", .distributionList, in: .hard, "Where the social worker hands papers over") {
      $0.change(CaseFixture.annsFather) { $0.channel = .post }
    },
    .init("R130", .distributionList, "Mary Testerly\tMother\tBy Egress secure e-mail") {
      $0.record.conference?.delivery = [
        DeliveryChoice(person: CaseFixture.mother, channel: .post)
      ]
    },
    .init("R131", .distributionList, "The password goes by another route.") {
      $0.record.conference = nil
    },
    .init("R132", .outcomeForm, "considered for both parents: yes, by Cleo Chair on 12 May 2020") {
      $0.record.conference?.redactionConsidered = nil
    },
    .init("R135", .outcomeForm, "Amber: some risk of harm") { $0.record.conference?.rag = .green },
    .init("R136", .outcomeForm, in: .hard, "Midpoint review: on Tuesday 23 June 2020") {
      $0.record.conference?.midpointOn = nil
    },
    .init("R137", .outcomeForm, in: .hard, "Red: high risk of harm") {
      $0.record.conference?.rag = .amber
    },
    .init("1.9", .outcomeForm, "Pat Constable, police officer\tLate, 12 May 2020; it was due") {
      $0.record.conference?.reports.removeLast()
    },
    .init("8.4", .outcomeForm, in: .hard, "C-SMART: The date depends on the hospital.") {
      $0.record.overrides = []
    },
    .init(
      "1.9", .outcomeLetter, for: CaseFixture.mother, "Ann Testerly now has a child protection plan"
    ) {
      $0.record.conference?.decisions[0].outcome = .ends
    },
    .init("1.9", .outcomeLetter, for: CaseFixture.mother, "Ann's needs were missed for long.") {
      $0.record.conference?.decisions[0].reasons = nil
    },
    .init("1.9", .outcomeLetter, for: CaseFixture.teacher, "Core group: Friday 22 May 2020 at 2pm")
    {
      $0.record.conference?.coreGroup = nil
    },
    .init(
      "1.9", .outcomeLetter, for: CaseFixture.advocate, "Next conference: Tuesday 11 August 2020"
    ) {
      $0.record.conference?.nextDate = nil
    },
    .init("R031", .preparationSheet, "Mary Testerly: talked with about the conference\tDone") {
      $0.record.preparation = nil
    },
    .init("R040", .preparationSheet, in: .hard, "They would let the aunt stay.") {
      $0.record.preparation?.caseNote = nil
    },
    .init("R044", .preparationSheet, "8 May 2020, Sue Worker. Talked about who joins how.") {
      $0.record.preparation?.chairAndSocialWorker = nil
    },
    .init("R058", .preparationSheet, "slot may be shared\tOpen") {
      $0.record.preparation?.mayBeShared = "All of it."
    },
  ]
}
