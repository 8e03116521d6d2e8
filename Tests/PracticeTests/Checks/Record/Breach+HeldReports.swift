import CaseModel
import Practice

extension Breach {
  static let reports = [
    Breach(.initialReport, "none") { try $0.conference { $0.reports.removeFirst() } },
    Breach(.initialReport, "received a day late") {
      try $0.conference { $0.reports[0].receivedOn = try date("2020-05-11") }
    },
    Breach(.initialReport, "shared a day late") {
      try $0.conference { $0.reports[0].sharedWithFamilyOn = try date("2020-05-11") }
    },
    Breach(.reviewReport, "four working days") {
      try $0.makeReview()
      try $0.conference { $0.reports[0].receivedOn = try date("2020-05-05") }
    },
    Breach(.agencyReport, "received a day late") {
      try $0.conference { $0.reports[1].receivedOn = try date("2020-05-11") }
    },
    Breach(.agencyReport, "not received") { try $0.conference { $0.reports[2].receivedOn = nil } },
    Breach(.reportToFamily, "on the day") {
      try $0.conference { $0.reports[1].sharedWithFamilyOn = try date("2020-05-12") }
    },
    Breach(.reportToFamily, "not at all") {
      try $0.conference { $0.reports[1].sharedWithFamilyOn = nil }
    },
    Breach(.reportToChair, "on the day, where agencies have no limit of their own") {
      $0.profile.limits[.agencyReport] = nil
      try $0.conference { $0.reports[1].receivedOn = try date("2020-05-12") }
    },
    Breach(.reportToChair, "on the day, where the profile says in advance") {
      $0.profile.limits[.agencyReport] = nil
      $0.profile.limits[.reportToChair] = nil
      $0.profile.limitsInWords[.reportToChair] = Sourced("in advance", source: "test")
      try $0.conference { $0.reports[1].receivedOn = try date("2020-05-12") }
    },
    Breach(.policeInTime, "on the day") {
      try $0.conference { $0.reports[3].receivedOn = try date("2020-05-12") }
    },
  ]

  static let optionTwo = [
    Breach(.optionTwoCaseNote, "none") {
      try $0.holdOptionTwo()
      $0.file.record?.preparation?.caseNote = nil
    },
    Breach(.optionTwoAttendance, "a parent in the whole conference") {
      try $0.holdOptionTwo()
      try $0.conference { $0.attendance[0].part = nil }
    },
    Breach(.policeInTime, "not shared under option 2") {
      try $0.holdOptionTwo()
      $0.file.record?.preparation?.policeInformationShared = nil
    },
    Breach(.policeInTime, "shared on the day under option 2") {
      try $0.holdOptionTwo()
      $0.file.record?.preparation?.policeInformationShared?.on = try date("2020-05-12")
    },
  ]
}

extension SampleCase {
  static func person(_ id: String) throws -> Person {
    var person = Person(
      id: try PersonID(id), name: PersonName(first: "C", last: "Example"), location: place)
    person.phone = "07700 900003"
    return person
  }

  /// A grandmother who is invited and attended.
  mutating func addGrandmother() throws {
    var person = try Self.person("G1")
    person.email = "c@example.org"
    file.people[person.id] = person
    file.involvements.append(try Self.row("G1", .family(.grandmother)))
    try conference {
      $0.attendance.append(Attendance(person: person.id, presence: .attended))
      $0.scale.append(ScaleScore(person: person.id, score: nil))
      $0.delivery.append(DeliveryChoice(person: person.id, channel: .secureEmail))
    }
  }

  static func riskIncrease(with person: String) throws -> RiskIncrease {
    var talk = RiskIncrease(discussedWith: try PersonID(person), on: try date("2020-05-12"))
    talk.time = try time("15:00")
    return talk
  }
}
