import CaseModel
import CaseReaders
import Diagnostics
import Testing

@Suite struct MeetingRecordReaderTests {
  static let full = """
    meeting: M1001
    reason: |
      We are worried.

      Please come.
    platform_decision:
      indicators: [domestic_abuse_same_home, child_sexual_abuse]
      reasons: [safety_planning]
      analysis: Text
      considered_at: strategy_discussion
      notified_on: 2020-05-01
      discussed_with_duty_officer: yes
      technology_assessed: no
      decided_by: S01
      decided_on: 2020-05-02
    option_decision:
      rationale: Text
      agreed_by: S01
      agreed_on: 02/05/2020
    invitee_risk: {agreed_by: S01, agreed_on: 2020-05-02}
    invite:
      - {person: P12, reason: text}
    do_not_invite:
      - {person: N01, reason: text}
    exclusions:
      - person: P11
        part: the police's information
        disclosable_reason: text
        views_heard: by telephone
        decided_by: S01
        decided_on: 2020-05-02
    in_room: [P11, S01]
    child_calls:
      - {child: C0101, date: 2020-05-11, time: 16:00}

    """

  @Test func readsEveryKey() throws {
    let file = InputFile(name: "data/meetings/M1001.yaml", bytes: Array(Self.full.utf8))
    let (found, diagnostics) = MeetingRecordReader.read(file)
    #expect(diagnostics == [])
    let record = try #require(found)
    #expect(record.reason == "We are worried.\n\nPlease come.")
    #expect(record.platformDecision?.indicators == [.domesticAbuseSameHome, .childSexualAbuse])
    #expect(record.platformDecision?.discussedWithDutyOfficer == true)
    #expect(record.platformDecision?.technologyAssessed == false)
    #expect(record.optionDecision?.agreed.on == CalendarDate(year: 2020, month: 5, day: 2))
    #expect(record.added.map(\.person.text) == ["P12"])
    #expect(record.removed.map(\.person.text) == ["N01"])
    #expect(record.exclusions.first?.part == "the police's information")
    #expect(record.exclusions.first?.decided.by.text == "S01")
    #expect(record.inRoom.map(\.text) == ["P11", "S01"])
    #expect(record.childCalls.first?.time == ClockTime(hour: 16, minute: 0))
  }

  @Test func joinsTheRecordToItsMeeting() {
    var fixture = ExportFixture()
    fixture.records["M1001"] = Self.full
    #expect(fixture.register.stopped.isEmpty)
    #expect(fixture.register.caseFile("M1001")?.record?.exclusions.count == 1)
    #expect(fixture.register.caseFile("M1002")?.record == nil)
  }

  @Test(arguments: [
    ("person: P12", "person: P21", "NotOfMeeting"),
    ("person: P12", "person: P118", "UnknownPerson"),
    ("[P11, S01]", "[P41]", "NotOfMeeting"),
    ("child: C0101", "child: P11", "NotOfMeeting"),
    ("child: C0101", "child: C0201", "NotOfMeeting"),
    ("meeting: M1001", "meeting: M1009", "WrongMeeting"),
    ("reason: |", "raeson: |", "UnknownKey"),
    ("decided_on: 2020-05-02", "decided_on: 2020-02-30", "InvalidDate"),
    ("views_heard: by telephone\n    ", "", "MissingKey"),
    ("considered_at: strategy_discussion", "considered_at: corridor", "UnknownChoice"),
    ("part: the", "part: &a the", "RefusedYAML"),
  ])
  func stopsItsOwnMeetingOnly(_ old: String, _ new: String, _ id: String) {
    var fixture = ExportFixture()
    let spoilt = Self.full.replacing(old, with: new, maxReplacements: 1)
    #expect(spoilt != Self.full)
    fixture.records["M1001"] = spoilt
    #expect(fixture.register.errorIDs == [id])
    #expect(fixture.register.stoppedReferences == ["M1001"])
  }

  @Test func stopsBothMeetingsThatAMisnamedRecordMayBelongTo() {
    var fixture = ExportFixture()
    fixture.records["M1001"] = "meeting: M1004\n"
    #expect(fixture.register.stoppedReferences == ["M1001", "M1004"])
  }

  @Test func reportsARecordOfAnUnknownMeetingAndStopsTheNearestOne() {
    var fixture = ExportFixture()
    fixture.records["M1040"] = "meeting: M1040\n"
    #expect(fixture.register.errorIDs == ["UnknownMeeting"])
    #expect(fixture.register.stoppedReferences == ["M1004"])
  }
}
