import CaseModel
import CaseReaders
import Diagnostics
import Practice
import TestSupport
import Testing

@Suite struct NewMeetingRecordTests {
  private func text(of reference: String, in fixture: ExportFixture) throws -> String {
    let register = fixture.register
    let file = try #require(register.caseFile(reference))
    let schedule = try Schedule.make(
      for: file, profile: ProfileFixture.everything, calendar: ProfileFixture.calendar)
    return NewMeetingRecord.text(
      of: file, schedule: schedule, previous: register.previousRecord(of: file.meeting))
  }

  /// The record with the remark signs taken away and every gap filled.
  private func completed(_ text: String) -> String {
    let fillings = [
      "presence: ,": "presence: attended,", "score: ,": "score: 5,", "sentence: }": "sentence: x}",
      "on: ,": "on: 2020-05-11,", "on: }": "on: 2020-05-21}", "time: ,": "time: \"10:00\",",
      "date: ,": "date: 2020-08-01,",
      "note: }": "note: x}", "how: }": "how: x}", "who_is_there: ,": "who_is_there: x,",
    ]
    let values = [
      "outcome": "plan", "category": "neglect", "participation": "PN1", "started": "\"10:00\"",
      "ended": "\"11:00\"", "rag": "red", "midpoint_on": "2020-06-10", "issued_on": "2020-05-21",
      "by": "2020-06-01", "date": "2020-05-21", "time": "\"10:00\"", "status": "new",
      "decided_on": "2020-05-04",
    ]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(6).map {
      line in
      var line = line.hasPrefix("# ") ? String(line.dropFirst(2)) : String(line)
      for (gap, filling) in fillings { line = line.replacing(gap, with: filling) }
      guard let match = line.wholeMatch(of: /( *(?:- )?)([a-z_]+): *(#.*)?/),
        !Self.parents.contains(String(match.2))
      else { return line }
      // Under `decisions`, where the goals have an outcome in words.
      let isGoal = match.2 == "outcome" && match.1.count == 6 && line.contains("what safe")
      return "\(match.1)\(match.2): \(isGoal ? "x" : values[String(match.2)] ?? "x")"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Keys whose value stands on the lines below.
  private static let parents: Set = [
    "platform_decision", "option_decision", "preparation", "with_family", "conference",
    "attendance", "reports", "statements", "views", "scale", "decisions", "goals", "actions",
    "core_group", "delivery", "disclosure", "withhold", "exclusions",
  ]

  @Test(arguments: ExportFixture.references)
  func isValidAtOnceAndHoldsNothingButTheReference(_ reference: String) throws {
    var fixture = ExportFixture()
    let text = try text(of: reference, in: fixture)
    fixture.records[reference] = text
    let register = fixture.register
    #expect(register.errorIDs == [])
    let record = try #require(register.caseFile(reference)?.record)
    #expect(record.conference == nil && record.preparation == nil && record.reason == nil)
    #expect(text.hasPrefix("# yaml-language-server: $schema=../meeting.schema.json\n"))
  }

  @Test(arguments: ExportFixture.references)
  func isValidOnceItsGapsAreFilled(_ reference: String) throws {
    var fixture = ExportFixture()
    let completed = completed(try text(of: reference, in: fixture))
    fixture.records[reference] = completed
    let register = fixture.register
    #expect(register.errorIDs == [], "\(register.printed)\n\(completed)")
    let conference = try #require(register.caseFile(reference)?.record?.conference)
    let file = try #require(register.caseFile(reference))
    #expect(conference.decisions.map(\.child) == file.children.map(\.id))
    #expect(
      Set(conference.attendance.map(\.person))
        .isSuperset(of: file.invitees.filter(\.comes).map(\.person.id)))
    #expect(conference.views.count >= 1 && conference.goals.map(\.id) == ["G1"])
  }

  @Test func tellsEveryGapThatIsLeft() throws {
    var fixture = ExportFixture()
    let text = try text(of: "M1001", in: fixture)
    fixture.records["M1001"] = text.split(separator: "\n").dropFirst(6)
      .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    let register = fixture.register
    #expect(register.errorIDs.contains("MissingKey"))
    #expect(register.stoppedReferences == ["M1001"])
  }

  @Test func proposesTheDatesThatTheScheduleSets() throws {
    let text = try text(of: "M1001", in: ExportFixture())
    #expect(text.contains("next_conference: {date: 2020-08-12"))
    #expect(text.contains("issued_on:   # by 2020-05-13: within 1 working day of the meeting"))
  }

  @Test func asksWhyAndHowWhereARowExcludesSomebody() throws {
    let fixture = ExportFixture().replacing("report_only", with: "excluded", in: \.people)
    let text = try text(of: "M1001", in: fixture)
    #expect(text.contains("# exclusions:\n#   - person: P12  # Joe Instance, father\n"))
    var complete = fixture
    complete.records["M1001"] = completed(text)
    #expect(complete.register.errorIDs == [], "\(complete.register.printed)")
    #expect(complete.register.caseFile("M1001")?.record?.exclusions.map(\.person.text) == ["P12"])
  }

  @Test func carriesOverTheGoalsOfTheConferenceBefore() throws {
    var fixture = ExportFixture()
    fixture.records["M1002"] = """
      meeting: M1002
      conference:
        goals:
          - id: G7
            goal: "Quiet: at night."
            outcome: |
              One.

              Two.
            actions:
              - {action: Ring him., status: done}
              - {action: "Walk: slowly.", owner: P21, by: 2020-06-01, evidence: A list.}

      """
    let text = try text(of: "M1003", in: fixture)
    #expect(!text.contains("Ring him."))
    fixture.records["M1003"] = completed(text)
    let goal = try #require(fixture.register.caseFile("M1003")?.record?.conference?.goals.first)
    #expect([goal.id, goal.goal, goal.outcome] == ["G7", "Quiet: at night.", "One.\n\nTwo."])
    #expect(goal.actions.map(\.action) == ["Walk: slowly."])
    #expect(goal.actions.first?.owner?.text == "P21")
  }
}
