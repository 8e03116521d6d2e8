import CaseModel
import Diagnostics
import Practice
import Testing

extension SampleCase {
  static let recordPlace = Location(file: "meetings/M1.yaml", line: 1)
  static let actionPlace = Location(file: "meetings/M1.yaml", line: 80, column: 9)

  /// The sample after a conference that broke no rule: two children, of whom one has a plan, and
  /// police, a health visitor and a school beside the social worker.
  static func held(profile name: String = "england-default") throws -> SampleCase {
    var sample = try SampleCase(profile: name)
    try sample.addPeople()
    var preparation = Preparation()
    preparation.withFamily = try ["P1", "P2"].map {
      FamilyPreparation(
        person: try PersonID($0), on: try date("2020-05-08"), by: try PersonID("S1"))
    }
    sample.file.record?.preparation = preparation
    sample.file.record?.conference = try conference()
    return sample
  }

  private mutating func addPeople() throws {
    for (id, role) in [("H1", ProfessionalRole.healthVisitor), ("T1", .school), ("L1", .police)] {
      var person = Person(
        id: try PersonID(id), name: PersonName(first: "B", last: "Example"), location: Self.place)
      person.phone = "07700 900002"
      person.email = "b@example.org"
      file.people[person.id] = person
      file.involvements.append(try Self.row(id, .professional(role)))
    }
    let home = PostalAddress(lines: ["1 Example Street"], postcode: "ZZ1 1AA")
    for parent in ["P1", "P2"] { try change(parent) { $0.address = home } }
    file.children[0].person.birthDate = try date("2015-05-01")
    var second = Person(
      id: try PersonID("C2"), name: PersonName(first: nil, last: "Example"), location: Self.place)
    second.address = home
    var unborn = Child(person: second)
    unborn.expectedDate = try date("2020-07-01")
    file.people[second.id] = second
    file.children.append(unborn)
    file.meeting.children.append(second.id)
  }

  private static func conference() throws -> ConferenceRecord {
    var conference = ConferenceRecord()
    conference.started = try time("10:20")
    conference.minuteTaker = try PersonID("K1")
    conference.attendance = try ["P1", "P2", "S1", "H1", "T1", "L1", "R1", "K1"].map {
      Attendance(person: try PersonID($0), presence: .attended, joinedBy: .video)
    }
    conference.reports = try ["S1", "H1", "T1", "L1"].map { try report($0, on: "2020-05-07") }
    conference.statements = [Statement(section: .danger, text: "x", location: recordPlace)]
    conference.views = try ["C1", "P1", "P2"].map {
      var view = View(person: try PersonID($0))
      view.text = "x"
      return view
    }
    conference.scale = try ["P1", "P2", "S1", "H1", "T1", "L1"].map {
      ScaleScore(person: try PersonID($0), score: 5)
    }
    conference.summary = "x"
    try decide(&conference)
    return conference
  }

  private static func decide(_ conference: inout ConferenceRecord) throws {
    var plan = Decision(child: try PersonID("C1"), outcome: .plan, location: recordPlace)
    plan.category = .neglect
    conference.decisions = [
      plan, Decision(child: try PersonID("C2"), outcome: .noPlan, location: recordPlace),
    ]
    var goal = SafetyGoal(
      id: "G1", goal: "x", outcome: "C1 is fed, clean and at school every day",
      location: recordPlace)
    goal.actions = [try action()]
    conference.goals = [goal]
    conference.coreGroup = CoreGroup(
      members: try ["S1", "P1"].map { try PersonID($0) }, date: try date("2020-05-19"))
    conference.nextDate = try date("2020-08-04")
    conference.rag = .amber
    conference.redactionConsidered = Agreement(
      by: try PersonID("R1"), on: try date("2020-05-12"))
    conference.delivery = try ["P1", "P2"].map {
      DeliveryChoice(person: try PersonID($0), channel: .post)
    }
    conference.safetyPlan = "x"
    conference.issuedOn = try date("2020-05-13")
    conference.approved = Agreement(by: try PersonID("R1"), on: try date("2020-05-20"))
  }

  /// An action without a weakness.
  static func action() throws -> PlanAction {
    var action = PlanAction(
      action: "Take C1 to school every morning by 8:50", location: actionPlace)
    action.owner = try PersonID("P1")
    action.by = try date("2020-06-01")
    action.evidence = "the school's register shows every morning"
    return action
  }

  static func report(_ author: String, on day: String) throws -> AgencyReport {
    var report = AgencyReport(author: try PersonID(author))
    report.receivedOn = try date(day)
    report.sharedWithFamilyOn = try date(day)
    report.sharedBy = report.author
    return report
  }

  /// Changes the conference of a sample that was held.
  mutating func conference(_ change: (inout ConferenceRecord) throws -> Void) throws {
    var conference = try #require(file.record?.conference)
    try change(&conference)
    file.record?.conference = conference
  }

  /// Changes the only action of the plan.
  mutating func action(_ change: (inout PlanAction) throws -> Void) throws {
    try conference { try change(&$0.goals[0].actions[0]) }
  }

  /// Takes the meeting to option 2, held as option 2 is.
  mutating func holdOptionTwo() throws {
    try chooseOptionTwo(agreedBy: "R1", rationale: "x")
    file.record?.preparation?.caseNote = "x"
    file.record?.preparation?.policeInformationShared = DatedNote(on: try date("2020-05-11"))
    try conference { conference in
      for index in conference.attendance.indices.prefix(2) {
        conference.attendance[index].part = "with the chair"
      }
    }
  }

  /// Takes the meeting to a review.
  mutating func makeReview() throws {
    file.meeting.type = .rcpc
    earlier = EarlierMeeting(type: .icpc, date: try date("2020-02-18"), hadEarlier: false)
    try conference {
      $0.reports = try $0.reports.map { try Self.report($0.author.text, on: "2020-05-01") }
    }
  }

  /// Overrules a check.
  mutating func override(_ check: String, reason: String = "because of Example") {
    file.record?.overrides.append(
      CheckOverride(check: check, reason: reason, location: Self.recordPlace))
  }
}
