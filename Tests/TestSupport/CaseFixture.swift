package import CaseModel
package import Diagnostics

/// An invented half-sibling family whose parts a test changes: a mother with two children by two
/// fathers, a social worker, a school, the police and an advocate.
package struct CaseFixture {
  package var meeting: Meeting
  package var record: MeetingRecord
  /// The record of the conference before.
  package var previous: MeetingRecord?
  package var children: [Child]
  package var people: [PersonID: Person]
  package var involvements: [Involvement]

  package static let ann = id("C1")
  package static let ben = id("C2")
  package static let mother = id("P1")
  package static let annsFather = id("P2")
  package static let bensFather = id("P3")
  package static let socialWorker = id("S1")
  package static let teacher = id("S2")
  package static let police = id("S3")
  package static let advocate = id("S4")
  package static let chair = id("S5")
  package static let clerk = id("S6")

  package static let place = Location(file: "fixture.csv", line: 2)

  package static func id(_ text: String) -> PersonID {
    do { return try PersonID(text) } catch { preconditionFailure("a fixture's id is malformed") }
  }

  package static func reference(_ text: String) -> MeetingReference {
    do { return try MeetingReference(text) } catch {
      preconditionFailure("a fixture's reference is malformed")
    }
  }

  package static func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      preconditionFailure("a fixture's date is no date")
    }
    return date
  }

  package static func time(_ text: String) -> ClockTime {
    guard let time = ClockTime(text: text) else {
      preconditionFailure("a fixture's time is no time")
    }
    return time
  }

  package init() {
    meeting = Meeting(
      reference: Self.reference("M1"), type: .icpc, children: [Self.ann, Self.ben],
      date: Self.date("2020-05-12"), time: Self.time("10:30"), chair: Self.chair,
      clerk: Self.clerk, location: Self.place)
    meeting.joiningMethod = .teams
    meeting.joiningLink = "https://join.example.org/m1"
    meeting.phone = "01632 960111"
    meeting.callSlot = Self.time("9:45")
    meeting.expectedLength = 90
    meeting.strategyDate = Self.date("2020-04-21")
    meeting.invitedOn = Self.date("2020-04-28")
    record = MeetingRecord(meeting: meeting.reference, location: Self.place)
    record.inviteeRisk = Agreement(by: Self.chair, on: Self.date("2020-04-27"))
    let family = Self.family()
    children = family.children
    people = family.people
    involvements = family.rows
  }

  package var caseFile: CaseFile {
    CaseFile(
      meeting: meeting, record: record, children: children, people: people,
      involvements: involvements)
  }

  /// Changes a person wherever the fixture holds them.
  package mutating func change(_ id: PersonID, _ change: (inout Person) -> Void) {
    if var person = people[id] {
      change(&person)
      people[id] = person
      if let index = children.firstIndex(where: { $0.id == id }) { children[index].person = person }
    }
  }

  private static func family() -> (
    children: [Child], people: [PersonID: Person], rows: [Involvement]
  ) {
    let home = PostalAddress(lines: ["12 Hidden Row", "Farhaven"], postcode: "ZZ7 7ZZ")
    var people: [PersonID: Person] = [:]
    func add(
      _ id: PersonID, _ title: String?, _ first: String, _ last: String, home: PostalAddress? = nil,
      agency: String? = nil
    ) {
      var person = Person(
        id: id, name: PersonName(title: title, first: first, last: last), location: place)
      person.address = home
      person.agency = agency
      person.phone = "07700 900\(100 + people.count)"
      person.email = "\(first.lowercased())@example.org"
      people[id] = person
    }
    add(ann, nil, "Ann", "Testerly", home: home)
    add(ben, nil, "Ben", "Otherby", home: home)
    add(mother, "Ms", "Mary", "Testerly", home: home)
    add(
      annsFather, "Mr", "Alan", "Testerly",
      home: PostalAddress(lines: ["3 Open Street", "Ashmere"], postcode: "ZZ1 1AA"))
    add(
      bensFather, "Mr", "Bob", "Otherby",
      home: PostalAddress(lines: ["9 Far Lane", "Ashmere"], postcode: "ZZ1 2BB"))
    add(socialWorker, "Ms", "Sue", "Worker", agency: "Ashmere Children's Services")
    add(teacher, "Mr", "Tim", "Teacher", agency: "Farhaven Primary School")
    add(police, "DC", "Pat", "Constable", agency: "Ashmere Police")
    add(advocate, "Ms", "Ada", "Voice", agency: "Children's Voice")
    add(chair, "Ms", "Cleo", "Chair")
    add(clerk, "Mr", "Carl", "Clerk")
    return (children(of: people), people, rows)
  }

  private static func children(of people: [PersonID: Person]) -> [Child] {
    [(ann, "2010-03-04"), (ben, "2016-01-02")].compactMap { id, born in
      guard var person = people[id] else { return nil }
      person.birthDate = date(born)
      var child = Child(person: person)
      child.school = "Farhaven Primary School"
      child.gp = "Riverside Surgery"
      child.team = "North Team"
      child.socialWorker = socialWorker
      return child
    }
  }

  private static var rows: [Involvement] {
    func family(_ person: PersonID, _ child: PersonID, _ tie: Relationship) -> Involvement {
      var row = Involvement(person: person, child: child, tie: .family(tie), location: place)
      row.parentalResponsibility = true
      return row
    }
    func professional(_ person: PersonID, _ role: ProfessionalRole) -> [Involvement] {
      [ann, ben].map {
        Involvement(person: person, child: $0, tie: .professional(role), location: place)
      }
    }
    return [
      family(mother, ann, .mother), family(mother, ben, .mother),
      family(annsFather, ann, .father), family(bensFather, ben, .father),
    ] + professional(socialWorker, .socialWorker) + professional(teacher, .school)
      + professional(police, .police) + professional(advocate, .advocate)
  }
}
