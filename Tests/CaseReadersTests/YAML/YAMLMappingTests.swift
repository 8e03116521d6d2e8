import CaseModel
import Diagnostics
import Testing

@testable import CaseReaders

@Suite struct YAMLMappingTests {
  private let log = YAMLDiagnostics()

  private func mapping(_ yaml: String, _ names: String...) throws -> YAMLMapping {
    let node = try #require(YAMLDocument.read(Array(yaml.utf8), file: "x.yaml", into: log))
    let keys = names.map { YAMLKey($0, "a value", form: "text", example: "x") }
    return try #require(YAMLMapping(node, schema: YAMLSchema("record", keys), log: log))
  }

  @Test func reportsUnknownKeysWithTheNearestKnownAndNeverQuotesThem() throws {
    let record = try mapping("reasn: x\nZebedee said: y\n", "reason", "meeting")
    _ = record.text("reason")
    _ = record.text("meeting")
    record.finish()
    #expect(log.diagnostics.map(\.id) == ["UnknownKey", "UnknownKey"])
    #expect(log.diagnostics.map(\.suggestion) == ["reason", nil])
    #expect(log.diagnostics.map(\.location?.line) == [1, 2])
    #expect(
      log.diagnostics.last?.summary
        == "this key is not known here; the keys are reason, meeting")
  }

  @Test func reportsWordsOutsideAClosedListWithTheWordsAllowed() throws {
    let record = try mapping("platform: hybird\n", "platform")
    #expect(record.choice("platform", of: Platform.self) == nil)
    let found = try #require(log.diagnostics.first)
    #expect(found.id == "UnknownChoice")
    #expect(found.suggestion == "hybrid")
    #expect(
      found.summary
        == "'platform' is one of: virtual, hybrid, in_person, telephone; use one of these words")
  }

  @Test func readsListsOfWordsIdsAndMappings() throws {
    let yaml = """
      reasons: [technology, safety_planning]
      in_room:
        - P01
        - S01
      invite:
        - {person: P12, reason: Aunt}
        - {person: P13}
      """
    let record = try mapping(yaml, "reasons", "in_room", "invite")
    #expect(
      record.choices("reasons", of: PlatformReason.self) == [.technology, .safetyPlanning])
    #expect(record.identifiers("in_room", of: Person.self).map(\.text) == ["P01", "S01"])
    let person = YAMLKey("person", "who", form: "id", example: "P1", isNeeded: true)
    let reason = YAMLKey("reason", "why", form: "text", example: "x", isNeeded: true)
    let invited = record.mappings("invite", schema: YAMLSchema("invite[]", [person, reason]))
    #expect(invited.map { $0.text("reason") } == ["Aunt", nil])
    #expect(log.diagnostics.map(\.summary) == ["'reason' is needed here; add it"])
    #expect(log.diagnostics.first?.location == Location(file: "x.yaml", line: 7, column: 5))
  }

  @Test func reportsATextWhereAListOrAMappingIsMeant() throws {
    let record = try mapping(
      "in_room: P01\ninvitee_risk: S01\nempty: ['']\n", "in_room",
      "invitee_risk", "empty")
    #expect(record.texts("in_room").isEmpty)
    #expect(record.mapping("invitee_risk", schema: YAMLSchema("invitee_risk", [])) == nil)
    #expect(record.texts("empty").isEmpty)
    #expect(log.diagnostics.map(\.id) == ["NotAList", "NotAMapping", "EmptyItem"])
  }

  @Test func readsTablesByTheWordsOfAClosedList() throws {
    let record = try mapping("checks: {C-ROOM: warn, C-ROM: off}\n", "checks")
    let table = record.table("checks", by: Checks.self)
    #expect(table.map(\.key) == [.room])
    #expect(log.diagnostics.map(\.suggestion) == ["C-ROOM"])
  }

  @Test func tellsWhenSchemaAndReadingDiffer() throws {
    let record = try mapping("a: x\n", "a", "b")
    _ = record.text("a")
    _ = record.text("c")
    record.finish()
    #expect(log.diagnostics.map(\.id) == ["UndeclaredKey", "UndeclaredKey"])
  }

  private enum Checks: String, CaseIterable { case room = "C-ROOM" }
}
