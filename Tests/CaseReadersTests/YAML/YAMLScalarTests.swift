import CaseModel
import Diagnostics
import Testing

@testable import CaseReaders

@Suite struct YAMLScalarTests {
  private func read(_ yaml: String, _ keys: [YAMLKey]) throws -> (YAMLMapping, YAMLDiagnostics) {
    let log = YAMLDiagnostics()
    let node = try #require(YAMLDocument.read(Array(yaml.utf8), file: "x.yaml", into: log))
    let mapping = try #require(
      YAMLMapping(node, schema: YAMLSchema("record", keys), log: log))
    return (mapping, log)
  }

  private func key(_ name: String, isNeeded: Bool = false) -> YAMLKey {
    YAMLKey(name, "a value", form: "text", example: "x", isNeeded: isNeeded)
  }

  @Test(arguments: [
    "no", "No", "yes", "True", "on", "Null", "null", "~", "9:45", "10:30:00", "0012345670",
    "07700900123", "0123", "1E5", "2015-06-01", "2024-02-30", "Smith & Sons", "Rock 'n' Roll",
    "5* rating", "It works!", "Wow! That is all", "a - b", "#", "00", ".5", "=", "<<", "Smith*",
  ])
  func keepsTextAsWritten(_ text: String) throws {
    let plain = text == "#" ? "'#'" : text
    let (mapping, log) = try read("last_name: \(plain)\n", [key("last_name")])
    #expect(mapping.text("last_name") == text)
    mapping.finish()
    #expect(log.diagnostics.isEmpty)
  }

  @Test func blockTextMayHoldEverySign() throws {
    let yaml = """
      reason: |
        * first & second
        & third
        !important
        <<: no merge
        --- no document
        worry: the home, [sic] "quoted"
      """
    let (mapping, log) = try read(yaml, [key("reason")])
    #expect(mapping.text("reason")?.split(separator: "\n").count == 6)
    #expect(mapping.text("reason")?.hasPrefix("* first & second\n& third\n!important") == true)
    #expect(log.diagnostics.isEmpty)
  }

  @Test(arguments: ["reason:\n", "reason: ''\n", "reason: \"  \"\n", "other: x\n", "reason: |\n"])
  func aKeyWithNothingIsAbsentAndReportedWhereNeeded(_ yaml: String) throws {
    let (mapping, log) = try read(yaml, [key("reason", isNeeded: true), key("other")])
    #expect(mapping.text("reason") == nil)
    #expect(log.diagnostics.map(\.id) == ["MissingKey"])
    #expect(log.diagnostics.first?.summary == "'reason' is needed here; add it")
  }

  @Test func windowsLineEndsAndByteOrderMarkAreReadAsText() throws {
    let (mapping, log) = try read("\u{FEFF}reason: |\r\n  one\r\n  two\r\n", [key("reason")])
    #expect(mapping.text("reason") == "one\ntwo")
    #expect(log.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("2020-05-12", 12), ("12/05/2020", 12), ("2/5/2020", 2), ("30/02/2020", nil),
    ("2020-5-12", nil), ("12/05/20", nil), ("05-12-2020", nil), ("12.05.2020", nil),
  ])
  func readsDatesDayFirst(_ text: String, _ day: Int?) throws {
    let (mapping, log) = try read("on: \(text)\n", [key("on")])
    let expected = day.flatMap { CalendarDate(year: 2020, month: 5, day: $0) }
    #expect(mapping.date("on") == expected)
    #expect(log.diagnostics.map(\.id) == (day == nil ? ["InvalidDate"] : []))
    if day == nil {
      #expect(log.diagnostics.first?.location == Location(file: "x.yaml", line: 1, column: 5))
    }
  }

  @Test func readsTimesFlagsNumbersAndIds() throws {
    let yaml = "time: 9:45\nflag: No\nnumber: 012\nid: C0101\n"
    let (mapping, log) = try read(yaml, ["time", "flag", "number", "id"].map { key($0) })
    #expect(mapping.time("time") == ClockTime(hour: 9, minute: 45))
    #expect(mapping.flag("flag") == false)
    #expect(mapping.number("number") == 12)
    #expect(mapping.identifier("id", of: Person.self)?.text == "C0101")
    mapping.finish()
    #expect(log.diagnostics.isEmpty)
  }

  @Test func reportsEachMisreadScalarAtItsPlace() throws {
    let yaml = "time: 25:00\nflag: maybe\nnumber: -1\nid: CON\nword: [virtual]\n"
    let keys = ["time", "flag", "number", "id", "word"]
    let (mapping, log) = try read(yaml, keys.map { key($0) })
    #expect(mapping.time("time") == nil)
    #expect(mapping.flag("flag") == nil)
    #expect(mapping.number("number") == nil)
    #expect(mapping.identifier("id", of: Person.self) == nil)
    #expect(mapping.text("word") == nil)
    let ids = ["InvalidTime", "InvalidFlag", "InvalidNumber", "InvalidIdentifier", "NotAText"]
    #expect(log.diagnostics.map(\.id) == ids)
    #expect(log.diagnostics.map(\.location?.line) == [1, 2, 3, 4, 5])
  }
}
