import CaseModel

/// The council's and the police's people who serve forty families in a row.
struct Office: Sendable {
  /// How many families share an office.
  static let familyCount = 40

  let chair: PersonDraft
  let clerk: PersonDraft
  let dutyOfficer: PersonDraft
  let teamManager: PersonDraft
  let supervisor: PersonDraft
  let socialWorkers: [PersonDraft]
  private let police: [PersonDraft]
  private var policeMeetings: [[String]] = [[], []]

  init(number: Int, seed: UInt64) {
    var staff = StaffRoom(office: number, random: SplitMix64(seed: ~seed, stream: number))
    chair = staff.next("R", .chair, "Independent chair")
    clerk = staff.next("K", .clerk, "Conference clerk")
    dutyOfficer = staff.next("D", .reviewingOfficer, "Duty independent reviewing officer")
    teamManager = staff.next("T", .teamManager, "Team manager")
    supervisor = staff.next("V", .practiceSupervisor, "Practice supervisor")
    socialWorkers = (0..<4).map { _ in staff.next("W", .socialWorker, "") }
    let unit = "Ashmere Constabulary, Child Abuse Investigation Unit"
    police = ["Detective constable", "Detective sergeant"].map {
      staff.next("X", .police, $0, agency: unit)
    }
  }

  /// The police officer for a meeting, who then stands on one row for all of that officer's.
  mutating func sendPolice(to meeting: String, choice: Int) {
    policeMeetings[choice % police.count].append(meeting)
  }

  /// The police officer who goes to the meetings of the family of this number.
  func policeOfficer(choice: Int) -> PersonDraft { police[choice % police.count] }

  /// The rows of those who are referred to by id only.
  var openingRows: [[String]] {
    [chair, clerk, dutyOfficer, teamManager].map {
      TieDraft(person: $0, children: []).row(child: "")
    }
  }

  /// The rows of the police officers who were sent anywhere.
  var closingRows: [[String]] {
    zip(police, policeMeetings).filter { !$1.isEmpty }.map { officer, meetings in
      TieDraft(person: officer, children: [], meetings: meetings.joined(separator: ";"))
        .row(child: "")
    }
  }
}

/// Takes on the people of one office, one after the other.
private struct StaffRoom {
  let office: Int
  var random: SplitMix64
  private var taken = 0

  init(office: Int, random: SplitMix64) {
    self.office = office
    self.random = random
  }

  mutating func next(
    _ letter: String, _ role: ProfessionalRole, _ title: String, agency: String = "Ashmere Council"
  ) -> PersonDraft {
    let isWoman = random.chance(percent: 60)
    var person = PersonDraft(
      id: "\(letter)\(padded(office + 1, to: 4))\(taken)",
      title: isWoman ? random.pick(["Ms", "Mrs", "Miss"]) : "Mr",
      first: random.pick(isWoman ? SampleNames.girls : SampleNames.boys), last: random.surname())
    person.role = role
    person.roleTitle = title
    person.agency = agency
    person.channel = .secureEmail
    // 960100 to 960309: families' professionals have the numbers above.
    person.phone = "01632 960\(padded(100 + (office * 11 + taken) % 209, to: 3))"
    person.email =
      "\(addressLetters(person.first)).\(addressLetters(person.last)).\(office + 1)\(letter)\(taken)"
      .lowercased() + "@example.org"
    taken += 1
    return person
  }
}
