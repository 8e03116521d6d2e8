import CaseModel
import CaseReaders
import Diagnostics
import Practice
import Testing

/// A calendar, a profile and a small family to hold rules against.
struct SampleCase {
  let calendar: WorkingCalendar
  var profile: PracticeProfile
  var file: CaseFile
  var earlier: EarlierMeeting?

  static let place = Location(file: "people.csv", line: 2)

  init(profile name: String = "england-default") throws {
    let log = YAMLDiagnostics()
    calendar = try #require(HolidayReader.shipped(into: log))
    profile = try #require(ProfileLibrary.shipped.profile(name, into: log))
    try #require(log.diagnostics.isEmpty)
    file = try Self.family()
  }

  /// A conference on Tuesday 12 May 2020 that breaks no rule.
  private static func family() throws -> CaseFile {
    let ids = ["C1", "P1", "P2", "S1", "R1", "K1"]
    var people: [PersonID: Person] = [:]
    for id in ids {
      var person = Person(
        id: try PersonID(id), name: PersonName(first: "A", last: "Example"), location: place)
      person.phone = "07700 900001"
      person.email = "a@example.org"
      people[person.id] = person
    }
    let child = try #require(people[try PersonID("C1")])
    var meeting = Meeting(
      reference: try MeetingReference("M1"), type: .icpc, children: [child.id],
      date: try date("2020-05-12"), time: try time("10:15"), chair: try PersonID("R1"),
      clerk: try PersonID("K1"), location: Location(file: "meetings.csv", line: 2))
    meeting.strategyDate = try date("2020-04-20")
    meeting.callSlot = try time("09:45")
    meeting.joiningLink = "https://meet.example.org/1"
    meeting.joiningMethod = .teams
    meeting.invitedOn = try date("2020-04-28")
    var record = MeetingRecord(
      meeting: meeting.reference, location: Location(file: "meetings/M1.yaml", line: 1))
    record.inviteeRisk = Agreement(by: meeting.chair, on: try date("2020-04-27"))
    var mother = try row("P1", .family(.mother))
    var father = try row("P2", .family(.father))
    mother.parentalResponsibility = true
    father.parentalResponsibility = true
    return CaseFile(
      meeting: meeting, record: record, children: [Child(person: child)], people: people,
      involvements: [mother, father, try row("S1", .professional(.socialWorker))])
  }

  static func row(_ person: String, _ tie: Involvement.Tie) throws -> Involvement {
    Involvement(
      person: try PersonID(person), child: try PersonID("C1"), tie: tie, location: place)
  }

  /// The ids of what the checks say, in order of place.
  func findings() -> [String] {
    diagnostics().map(\.id)
  }

  /// What the checks say.
  func diagnostics() -> [Diagnostic] {
    PracticeChecks.diagnostics(
      for: CheckSubject(file: file, profile: profile, calendar: calendar, earlier: earlier))
  }

  /// The schedule.
  func schedule() throws -> Schedule {
    try Schedule.make(for: file, profile: profile, calendar: calendar, earlier: earlier)
  }

  mutating func change(_ person: String, _ change: (inout Person) -> Void) throws {
    let id = try PersonID(person)
    var found = try #require(file.people[id])
    change(&found)
    file.people[id] = found
  }
}

func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text: text)) }
