import CaseModel
import Practice

extension Breach {
  /// At least one breach of every check of what a conference decided, in a case that was held.
  static let held: [Breach] =
    dates + minutes + plan + outcome + reports + optionTwo + disclosure

  private static let dates = [
    Breach(.coreGroupInTime, "eleven working days") {
      try $0.conference { $0.coreGroup?.date = try date("2020-05-28") }
    },
    Breach(.coreGroupInTime, "none") { try $0.conference { $0.coreGroup = nil } },
    Breach(.coreGroupInTime, "before the conference") {
      try $0.conference { $0.coreGroup?.date = try date("2020-05-11") }
    },
    Breach(.firstReviewInTime, "the next conference a day late") {
      try $0.conference { $0.nextDate = try date("2020-08-13") }
    },
    Breach(.firstReviewInTime, "no next conference") { try $0.conference { $0.nextDate = nil } },
    Breach(.laterReviewInTime, "the next conference a day late") {
      try $0.makeReview()
      try $0.conference { $0.nextDate = try date("2020-11-13") }
    },
    Breach(.outcomeInTime, "two working days") {
      try $0.conference { $0.issuedOn = try date("2020-05-14") }
    },
    Breach(.outcomeInTime, "before the conference") {
      try $0.conference { $0.issuedOn = try date("2020-05-11") }
    },
    Breach(.planInTime, "six working days") {
      $0.profile.limits[.outcome] = nil
      try $0.conference { $0.issuedOn = try date("2020-05-20") }
    },
    Breach(.minutesInTime, "a day late") {
      try $0.conference { $0.approved?.on = try date("2020-06-11") }
    },
    Breach(.minutesInTime, "before the conference") {
      try $0.conference { $0.approved?.on = try date("2020-05-11") }
    },
    Breach(.preparationInTime, "not at all") {
      $0.file.record?.preparation?.withFamily.removeLast()
    },
    Breach(.preparationInTime, "23 hours before") {
      $0.file.record?.preparation?.withFamily[0].on = try date("2020-05-11")
      $0.file.record?.preparation?.withFamily[0].time = try time("11:15")
    },
  ]

  private static let minutes = [
    Breach(.frontPage, "no start") { try $0.conference { $0.started = nil } },
    Breach(.frontPage, "an invited person without a row") {
      $0.file.involvements.append(try SampleCase.row("G1", .family(.grandmother)))
      var person = try SampleCase.person("G1")
      person.email = "c@example.org"
      $0.file.people[person.id] = person
    },
    Breach(.frontPage, "a child without a date") {
      $0.file.children[0].person.birthDate = nil
      try $0.conference { $0.views[0].text = "x" }
    },
    Breach(.danger, "none") { try $0.conference { $0.statements = [] } },
    Breach(.danger, "about another child") {
      try $0.conference { $0.statements[0].children = [try PersonID("C2")] }
    },
    Breach(.danger, "blank") { try $0.conference { $0.statements[0].text = " \n" } },
    Breach(.danger, "under another heading") {
      try $0.conference { $0.statements[0].section = .pastHarm }
    },
    Breach(.summary, "none") { try $0.conference { $0.summary = nil } },
    Breach(.summary, "blank") { try $0.conference { $0.summary = "\n" } },
    Breach(.statement, "no words for the platform") {
      $0.profile.statements[.virtualMeetings] = nil
    },
    Breach(.statement, "no words for the chair's minutes") {
      $0.profile.statements[.chairTookMinutes] = nil
      try $0.conference { $0.minuteTaker = nil }
    },
    Breach(.statement, "the chair as minute taker") {
      try $0.conference { $0.minuteTaker = try PersonID("R1") }
    },
    Breach(.statement, "a minute taker who was absent") {
      try $0.conference { $0.attendance[7].presence = .absent }
    },
    Breach(.statement, "a room in a virtual meeting") {
      try $0.conference { $0.attendance[2].joinedBy = .room }
    },
    Breach(.quorum, "one other agency") {
      try $0.conference {
        for index in 4...5 { $0.attendance[index].presence = .apologies }
      }
    },
    Breach(.quorum, "no social worker") {
      try $0.conference { $0.attendance[2].presence = .absent }
    },
    Breach(.quorum, "others without direct contact") {
      try $0.conference { $0.directContact = try ["S1", "H1"].map { try PersonID($0) } }
    },
    Breach(.quorum, "efforts left blank") {
      try $0.conference {
        $0.attendance[2].presence = .absent
        $0.quoracyEfforts = " "
      }
    },
    Breach(.views, "a child without") { try $0.conference { $0.views.removeFirst() } },
    Breach(.views, "a parent without") { try $0.conference { $0.views.removeLast() } },
    Breach(.views, "neither view nor reason") { try $0.conference { $0.views[1].text = " " } },
    Breach(.views, "a grandmother with responsibility") {
      try $0.addGrandmother()
      let last = $0.file.involvements.count - 1
      $0.file.involvements[last].parentalResponsibility = true
      $0.file.record?.preparation?.withFamily.append(
        FamilyPreparation(
          person: try PersonID("G1"), on: try date("2020-05-08"), by: try PersonID("S1")))
      try $0.conference {
        $0.delivery.append(DeliveryChoice(person: try PersonID("G1"), channel: .secureEmail))
      }
    },
    Breach(.scale, "a professional without") { try $0.conference { $0.scale.removeLast() } },
    Breach(.scale, "a parent without") { try $0.conference { $0.scale.removeFirst() } },
    Breach(.scale, "eleven") { try $0.conference { $0.scale[0].score = 11 } },
    Breach(.fabricatedIllness, "a paediatrician who is invited and stays away") {
      var decision = try SampleCase.decision()
      decision.indicators = [.fabricatedIllness]
      $0.file.record?.platformDecision = decision
      var person = try SampleCase.person("D1")
      person.email = "d@example.org"
      $0.file.people[person.id] = person
      $0.file.involvements.append(try SampleCase.row("D1", .professional(.paediatrician)))
      try $0.conference {
        $0.attendance.append(Attendance(person: person.id, presence: .apologies))
      }
    },
  ]

  private static let plan = [
    Breach(.smart, "no owner") { try $0.action { $0.owner = nil } },
    Breach(.smart, "no date") { try $0.action { $0.by = nil } },
    Breach(.smart, "after the next conference") {
      try $0.action { $0.by = try date("2020-08-05") }
    },
    Breach(.smart, "before the conference") { try $0.action { $0.by = try date("2020-05-11") } },
    Breach(.smart, "no evidence") { try $0.action { $0.evidence = nil } },
    Breach(.smart, "evidence that says nothing") { try $0.action { $0.evidence = "Ongoing." } },
    Breach(.smart, "no verb") {
      try $0.action { $0.action = "Better home conditions for everybody" }
    },
    Breach(.smart, "two words") { try $0.action { $0.action = "Ring school" } },
    Breach(.smart, "no goal for a child with a plan") {
      try $0.conference { $0.goals[0].children = [try PersonID("C2")] }
    },
    Breach(.smart, "a goal without actions") { try $0.conference { $0.goals[0].actions = [] } },
    Breach(.outcomeNotService, "an action") {
      try $0.action { $0.action = "Attend the parenting course on Tuesdays" }
    },
    Breach(.outcomeNotService, "a goal's outcome") {
      try $0.conference { $0.goals[0].outcome = "P1 attends a parenting course" }
    },
    Breach(.outcomeNotService, "a goal without an outcome") {
      try $0.conference { $0.goals[0].outcome = " " }
    },
    Breach(.owner, "nobody knows") { try $0.action { $0.owner = try PersonID("Z9") } },
    Breach(.owner, "a parent as a professional") { try $0.action { $0.group = .professional } },
    Breach(.owner, "a professional as family") {
      try $0.action {
        $0.owner = try PersonID("S1")
        $0.group = .family
      }
    },
  ]

  private static let outcome = [
    Breach(.endingPlan, "no police report") {
      try $0.makeReview()
      try $0.conference {
        $0.decisions[0].outcome = .ends
        $0.reports.removeLast()
      }
    },
    Breach(.endingPlan, "a police report that never came") {
      try $0.makeReview()
      $0.profile.limits[.policeReport] = nil
      $0.profile.limits[.reportToChair] = nil
      try $0.conference {
        $0.decisions[0].outcome = .ends
        $0.reports[3].receivedOn = nil
      }
    },
    Breach(.rating, "none") { try $0.conference { $0.rag = nil } },
    Breach(.midpoint, "red without") { try $0.conference { $0.rag = .red } },
    Breach(.midpoint, "on the day of the next conference") {
      try $0.conference { $0.midpointOn = $0.nextDate }
    },
    Breach(.redactionConsidered, "not said") { try $0.conference { $0.redactionConsidered = nil } },
    Breach(.riskIncrease, "with the health visitor") {
      try $0.conference { $0.riskIncrease = try SampleCase.riskIncrease(with: "H1") }
    },
    Breach(.riskIncrease, "without a time") {
      try $0.conference {
        $0.riskIncrease = try SampleCase.riskIncrease(with: "M9")
        $0.riskIncrease?.time = nil
      }
    },
    Breach(.safetyPlan, "none") { try $0.conference { $0.safetyPlan = nil } },
    Breach(.eachChildDecided, "a child without") {
      try $0.conference { $0.decisions.removeLast() }
    },
    Breach(.eachChildDecided, "an issued outcome without decisions") {
      try $0.conference {
        $0.decisions = []
        $0.issuedOn = CalendarDate(iso: "2020-05-13")
      }
    },
    Breach(.eachChildDecided, "a child twice") {
      try $0.conference { $0.decisions.append($0.decisions[1]) }
    },
    Breach(.eachChildDecided, "a child of another meeting") {
      try $0.conference {
        $0.decisions.append($0.decisions[1])
        $0.decisions[2].child = try PersonID("C9")
      }
    },
    Breach(.eachChildDecided, "a plan without a category") {
      try $0.conference { $0.decisions[0].category = nil }
    },
    Breach(.deliveryChannel, "a parent without") { try $0.conference { $0.delivery.removeLast() } },
    Breach(.everyoneServed, "post to a parent without an address") {
      try $0.change("P1") { $0.address = nil }
    },
    Breach(.everyoneServed, "a parent who stayed away, without an address") {
      try $0.change("P1") { $0.address = nil }
      try $0.conference { $0.attendance[0].presence = .absent }
    },
    Breach(.everyoneServed, "somebody who was not expected") {
      try $0.conference {
        $0.attendance.append(Attendance(person: try PersonID("Z9"), presence: .attended))
      }
    },
    Breach(.recording, "without a word in the invitations") {
      $0.profile.practices[.councilMayRecord] = nil
      try $0.conference { $0.wasRecorded = true }
    },
    Breach(.telephone, "five in one call") {
      $0.profile.telephoneLimit = Sourced(3, source: "test")
      try $0.conference {
        for index in 2...5 { $0.attendance[index].joinedBy = .telephone }
      }
    },
  ]
}
