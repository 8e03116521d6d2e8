import CaseModel

/// A family of the sample: its children, everybody with a row for them, and their meetings.
struct FamilyDraft: Sendable {
  /// The family's number, from 1.
  let number: Int
  let plan: FamilyPlan
  let socialWorker: PersonDraft
  var random: SplitMix64
  /// Where the children live.
  let home: HomeDraft
  let surname: String
  var children: [ChildDraft] = []
  var ties: [TieDraft] = []
  var meetings: [MeetingDraft] = []
  /// The grown-up of the home who comes to the room of a hybrid meeting.
  var host = ""
  /// Who has an id by now.
  private var taken = 0

  init(number: Int, seed: UInt64, calendar: SampleCalendar, office: inout Office) {
    self.number = number
    random = SplitMix64(seed: seed, stream: number)
    plan = FamilyPlan(random: &random)
    home =
      plan.protection == .nobody
      ? HomeDraft.ordinary(random: &random) : HomeDraft.protected(random: &random)
    surname = random.surname()
    socialWorker = office.socialWorkers[number % office.socialWorkers.count]
    addMeetings(calendar: calendar, office: &office)
    addChildren()
    addParents()
    addProfessionals(supervisor: office.supervisor)
    addOthers(upTo: 8 + random.below(4) + random.below(4) + random.below(3) + manyMore())
    addCallers()
  }

  /// Now and then a meeting is twice as large as most.
  private mutating func manyMore() -> Int {
    random.chance(percent: 7) ? random.within(4...12) : 0
  }

  /// How many people a meeting brings together, the chair and the clerk included.
  func peopleCount(of meeting: MeetingDraft) -> Int {
    ties.count + 2 + (meeting.isPoliceInvited ? 1 : 0)
  }

  /// The places of all the children.
  var everyChild: [Int] { Array(children.indices) }

  /// The references of all the meetings, as a cell holds them.
  var meetingReferences: String { meetings.map(\.reference).joined(separator: ";") }

  private mutating func addMeetings(calendar: SampleCalendar, office: inout Office) {
    let first = MeetingDraft(
      number: number, type: plan.type, calendar: calendar, random: &random)
    meetings = [first]
    if plan.hasFollowUp,
      let second = MeetingDraft.followUp(of: first, calendar: calendar, random: &random)
    {
      meetings.append(second)
    }
    for index in meetings.indices
    where meetings[index].type != .careReview
      && (meetings[index].type.isInitial || random.chance(percent: 60))
    {
      meetings[index].isPoliceInvited = true
      office.sendPolice(to: meetings[index].reference, choice: number)
    }
  }

  private mutating func addCallers() {
    guard plan.type.isConference else { return }
    for index in meetings.indices {
      meetings[index].callers = everyChild.filter { child in
        (children[child].age ?? 0) >= 8 && random.chance(percent: 14)
      }
    }
  }

  /// A person with the next free id; relatives have mobile numbers, professionals desks.
  mutating func newPerson(
    _ letter: String, woman: Bool, last: String? = nil, isProfessional: Bool = false
  ) -> PersonDraft {
    taken += 1
    var person = PersonDraft(
      id: "\(letter)\(padded(number, to: 5))\(padded(taken, to: 2))",
      title: woman ? random.pick(["Ms", "Mrs", "Miss"]) : "Mr",
      first: random.pick(woman ? SampleNames.girls : SampleNames.boys),
      last: last ?? random.surname())
    person.phone =
      isProfessional
      ? "01632 960\(padded(310 + (number * 41 + taken) % 690, to: 3))"
      : "07700 900\(padded((number * 37 + taken) % 1_000, to: 3))"
    person.email =
      "\(addressLetters(person.first)).\(addressLetters(person.last))"
      + ".\(number)-\(taken)@example.org"
    return person
  }
}
