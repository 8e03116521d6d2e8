import CaseModel
import Diagnostics
import Testing

@testable import CaseReaders

@Suite struct ConferenceRecordReaderTests {
  private func read() throws -> MeetingRecord {
    let file = InputFile(
      name: "data/meetings/M1001.yaml", bytes: Array(ConferenceRecordFixture.text.utf8))
    let (record, diagnostics) = MeetingRecordReader.read(file)
    #expect(diagnostics == [])
    return try #require(record)
  }

  @Test func readsThePreparation() throws {
    let preparation = try #require(try read().preparation)
    #expect(preparation.chairAndSocialWorker?.by?.text == "S01")
    let talk = try #require(preparation.withFamily.first)
    #expect(talk.time == ClockTime(hour: 10, minute: 0))
    #expect(talk.delivery == .post)
    #expect([talk.whoIsThere, talk.note] == ["A sister.", "She has read it."])
    #expect([preparation.caseNote, preparation.mayBeShared] == ["First line.", "Two calls."])
    #expect(preparation.policeInformationShared?.note == "Calmly.")
  }

  @Test func readsTheCourseOfTheConference() throws {
    let record = try #require(try read().conference)
    #expect(record.heldOn == CalendarDate(year: 2020, month: 5, day: 12))
    #expect([record.started, record.ended].map { $0?.description } == ["10:35", "12:10"])
    #expect(record.minuteTaker?.text == "S03")
    #expect(record.paused == "Ten minutes." && record.wasRecorded)
    #expect(record.attendance.map(\.presence) == [.attended, .apologies, .absent])
    #expect(record.attendance[0].joinedBy == .video && record.attendance[0].part == "to the end")
    let report = try #require(record.reports.first)
    #expect(!report.availableToParents && report.sharedBy?.text == "S02")
    #expect(report.receivedOn == report.sharedWithFamilyOn && report.receivedOn != nil)
  }

  @Test func readsWhatWasSaidAndDecided() throws {
    let record = try #require(try read().conference)
    #expect(record.statements.map(\.section) == [.pastHarm, .strength])
    #expect(record.statements.map(\.classification) == [.health, .open])
    #expect(record.statements[0].text == "One.\n\nTwo.")
    #expect(record.statements[0].children.map(\.text) == ["C0101"])
    #expect(record.views[0].participation == .sentViews && record.views[0].by?.text == "N01")
    #expect(record.views[1].noneBecause == "He did not answer." && record.views[1].text == nil)
    #expect(record.scale.map(\.score) == [0, nil])
    #expect(record.decisions.map(\.outcome) == [.plan, .noPlan])
    #expect(record.decisions[0].category == .neglect && record.decisions[0].reasons == "Because.")
    #expect(record.decisions[0].views.first?.agrees == false)
    #expect(record.directContact?.map(\.text) == ["S02"])
    #expect([record.summary, record.quoracyEfforts] == ["In short.", "Rang twice."])
  }

  @Test func readsThePlan() throws {
    let record = try #require(try read().conference)
    let goal = try #require(record.goals.first)
    #expect([goal.id, goal.goal, goal.outcome] == ["G-1", "A goal.", "An outcome."])
    #expect([goal.worry, goal.progress] == ["A worry.", "Some."])
    let action = try #require(goal.actions.first)
    #expect(action.owner?.text == "P11" && action.group == .family)
    #expect(action.by == CalendarDate(year: 2020, month: 6, day: 1))
    #expect(action.status == .carriedOver && action.evidence == "The log.")
    #expect(record.bottomLines == ["One line", "Another"])
    #expect([record.contingency, record.visiting] == ["Then this.", "weekly"])
    #expect(record.coreGroup?.members.map(\.text) == ["S02", "P11"])
    #expect(record.coreGroup?.place == "online" && record.safetyPlan == "Ring first.")
    #expect(record.nextDate == CalendarDate(year: 2020, month: 8, day: 11))
    #expect(record.nextTime?.description == "10:30")
  }

  @Test func readsWhatFollows() throws {
    let whole = try read()
    let record = try #require(whole.conference)
    #expect(record.rag == .red && record.version == 2 && record.corrections == "A name.")
    #expect(record.midpointOn == CalendarDate(year: 2020, month: 6, day: 23))
    #expect(record.riskIncrease?.note == "Visit.")
    #expect(record.redactionConsidered?.by.text == "S01")
    #expect(record.delivery.map(\.channel) == [.egress])
    #expect(record.issuedOn == CalendarDate(year: 2020, month: 5, day: 13))
    #expect(record.approved?.on == CalendarDate(year: 2020, month: 5, day: 20))
    #expect(whole.overrides.map(\.check) == ["C-SMART"])
  }

  @Test func agreesWithTheExports() {
    var fixture = ExportFixture()
    fixture.records["M1001"] = ConferenceRecordFixture.text
    #expect(fixture.register.errorIDs == [])
    #expect(fixture.register.caseFile("M1001")?.record?.conference?.goals.count == 1)
  }

  @Test(arguments: [
    ("author: S02", "author: P21", "NotOfMeeting"),
    ("minute_taker: S03", "minute_taker: S033", "UnknownPerson"),
    ("discussed_with: S01", "discussed_with: P1", "UnknownPerson"),
    ("owner: P11", "owner: P41", "NotOfMeeting"),
    ("children: [C0101]", "children: [P11]", "NotOfMeeting"),
    ("children: [C0101]", "children: [C0201]", "NotOfMeeting"),
    ("    - {child: C0102, outcome: no_plan}\n", "", "MissingDecision"),
    ("child: C0102, outcome", "child: C0101, outcome", "DuplicateID"),
    ("outcome: no_plan", "outcome: ends, category: neglect", "SurplusKey"),
    ("      category: neglect\n", "", "MissingKey"),
    ("score: 0", "score: 11", "InvalidNumber"),
    ("score: 0", "score: -1", "InvalidNumber"),
    ("score: 0", "score: 4.5", "InvalidNumber"),
    ("score: not_given", "score: none", "InvalidNumber"),
    ("id: G-1", "id: G 1", "InvalidLabel"),
    ("version: 2", "version: 0", "InvalidNumber"),
    ("  corrections: A name.\n", "", "MissingKey"),
    ("text: I like school., ", "", "MissingKey"),
    ("none_because: He", "text: Yes, none_because: He", "SurplusKey"),
    ("ended: \"12:10\"", "ended: \"10:30\"", "ImplausibleTime"),
    ("issued_on: 2020-05-13", "issued_on: 2020-05-11", "ImplausibleDate"),
    ("date: 2020-08-11", "date: 2020-05-12", "ImplausibleDate"),
    ("on: 2020-05-20", "on: 2020-05-02", "ImplausibleDate"),
    ("midpoint_on: 2020-06-23", "midpoint_on: 2020-05-12", "ImplausibleDate"),
    ("date: 2020-05-19", "date: 2020-05-09", "ImplausibleDate"),
    ("by: 2020-06-01", "by: 2002-06-01", "ImplausibleDate"),
    ("on: 2020-05-08, by: S01", "on: 2020-05-13, by: S01", "ImplausibleDate"),
    ("held_on: 2020-05-12", "held_on: 2020-05-13", "ImplausibleDate"),
    ("{person: P12, presence", "{person: P11, presence", "DuplicateID"),
    ("presence: absent", "presence: away", "UnknownChoice"),
    ("participation: PN6", "participation: PN9", "UnknownChoice"),
    ("check: C-SMART, reason", "check: C-SMART, because", "MissingKey"),
    ("  rag: red", "  RAG: red", "UnknownKey"),
    ("bottom_lines: [One line, Another]", "bottom_lines: One line", "NotAList"),
    ("members: [S02, P11], ", "", "MissingKey"),
    ("was_recorded: yes", "was_recorded: maybe", "InvalidFlag"),
  ])
  func refusesNonsense(_ old: String, _ new: String, _ id: String) {
    var fixture = ExportFixture()
    fixture.records["M1001"] = ConferenceRecordFixture.replacing(old, with: new)
    #expect(fixture.register.errorIDs.contains(id), "\(fixture.register.errorIDs)")
    #expect(fixture.register.stoppedReferences == ["M1001"])
  }

  @Test func pointsToTheKeyThatIsWrong() throws {
    var fixture = ExportFixture()
    fixture.records["M1001"] = ConferenceRecordFixture.replacing("owner: P11", with: "owner: P41")
    let found = try #require(fixture.register.diagnostics.first { $0.severity == .error })
    let line = ConferenceRecordFixture.text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).firstIndex { $0.contains("owner: P11") }
    #expect(found.location?.line == line.map { $0 + 1 })
    #expect(found.location?.column ?? 0 > 30)
  }
}

/// Records of conferences that the diary no longer holds.
@Suite struct EarlierRecordTests {
  private static let earlier = """
    meeting: M0901
    conference:
      held_on: 2020-02-12
      issued_on: 2020-02-13
      scale:
        - {person: P41, score: 3}
      goals:
        - {id: G1, goal: A goal., outcome: An outcome.}

    """

  private func fixture(_ text: String) -> ExportFixture {
    var fixture = ExportFixture().replacing("S03,M1003,", with: "S03,M0901,", in: \.meetings)
    fixture.records["M0901"] = text
    return fixture
  }

  @Test func givesTheRecordOfTheConferenceBefore() throws {
    let register = fixture(Self.earlier).register
    #expect(register.errorIDs == [])
    let meeting = try #require(register.caseFile("M1004")?.meeting)
    #expect(register.previousMeeting(of: meeting) == nil)
    #expect(register.previousRecord(of: meeting)?.conference?.goals.map(\.id) == ["G1"])
  }

  @Test func givesTheRecordOfAConferenceThatTheDiaryHolds() throws {
    var fixture = ExportFixture()
    fixture.records["M1002"] = "meeting: M1002\nreason: Because.\n"
    let register = fixture.register
    let meeting = try #require(register.caseFile("M1003")?.meeting)
    #expect(register.previousRecord(of: meeting)?.reason == "Because.")
  }

  @Test(arguments: [
    ("person: P41", "person: P49", "UnknownPerson"),
    ("issued_on: 2020-02-13", "issued_on: 2020-02-11", "ImplausibleDate"),
    ("score: 3", "score: 33", "InvalidNumber"),
  ])
  func stopsTheMeetingThatComesAfter(_ old: String, _ new: String, _ id: String) {
    let register = fixture(Self.earlier.replacing(old, with: new)).register
    #expect(register.errorIDs == [id])
    #expect(register.stoppedReferences == ["M1004"])
  }

  @Test func refusesARecordThatNoMeetingNames() {
    var fixture = ExportFixture()
    fixture.records["M0901"] = Self.earlier
    #expect(fixture.register.errorIDs == ["UnknownMeeting"])
  }

  @Test func stopsTheMeetingWhenAPersonOfItsEarlierRecordIsRejected() {
    let text = Self.earlier.replacing("person: P41", with: "person: P12")
    let spoilt = fixture(text).replacing("P12,C0101,father", with: "P12,C0101,futher", in: \.people)
    #expect(spoilt.register.stoppedReferences == ["M1001", "M1004"])
  }
}
