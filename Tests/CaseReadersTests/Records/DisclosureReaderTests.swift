import CaseModel
import Diagnostics
import Testing

@testable import CaseReaders

@Suite struct DisclosureReaderTests {
  private func reading(_ text: String) -> (record: MeetingRecord?, found: [Diagnostic]) {
    MeetingRecordReader.read(
      InputFile(name: "data/meetings/M1001.yaml", bytes: Array(text.utf8)))
  }

  @Test func readsEveryKeyOfADecision() throws {
    let (record, found) = reading(ConferenceRecordFixture.text)
    #expect(found == [])
    let disclosure = try #require(record?.disclosure)
    #expect(disclosure.gapsMayBeSeen && disclosure.withheld.count == 2)
    let first = disclosure.withheld[0]
    #expect(first.item == .whereabouts(try PersonID("P11")) && first.from.map(\.text) == ["P12"])
    #expect(first.reason == .victimSafety && first.legalBasis == "Our own.")
    #expect(first.decided.by.text == "S01" && first.evidence == "The report.")
    #expect(first.victimAdvised?.who.text == "P11" && first.victimAdvised?.how == "by telephone")
    #expect(first.isSymmetric && first.gapsMayBeSeen == false && first.reviewOn != nil)
    #expect(disclosure.withheld[1].item == .statements(.health))
    #expect(disclosure.withheld[1].isFromFamily)
    #expect(disclosure.shared.map(\.item) == [.report(try PersonID("N01")), .statements(.court)])
    #expect(record?.conference?.statements[0].part == "the police's part")
  }

  @Test(arguments: [
    ("what: whereabouts\n      of: P11", "what: whereabouts", "MissingKey"),
    ("classification: health, from_family", "from_family", "MissingKey"),
    ("from: [P12]\n      reason", "reason", "MissingKey"),
    ("from_family: yes", "from_family: no", "InvalidFlag"),
    ("reason: third_party", "reason: third-party", "UnknownChoice"),
    ("id: D2, what", "id: D1, what", "DuplicateID"),
    ("what: report, of: N01", "what: report", "MissingKey"),
    ("what: report, of: N01", "what: reports, of: N01", "UnknownChoice"),
    ("symmetric: yes", "symetric: yes", "UnknownKey"),
    ("how: by telephone}", "hwo: by telephone}", "MissingKey"),
  ])
  func refusesADecisionThatLacksWhatItNeeds(old: String, new: String, id: String) {
    let found = reading(ConferenceRecordFixture.replacing(old, with: new)).found
    #expect(found.contains { $0.id == id && $0.severity == .error }, "\(found)")
  }

  @Test(arguments: [
    ("((withhold P11 police))x", "summary", "no ((end))"),
    ("x((end))", "summary", "no ((withhold"),
    ("((withold P11 police))x((end))", "summary", "family"),
    ("((withhold P11 polce))x((end))", "summary", "victim_safety"),
  ])
  func refusesAMarkThatMightKeepNothing(text: String, key: String, words: String) throws {
    let record = ConferenceRecordFixture.replacing("In short.", with: text)
    let found = try #require(
      reading(record).found.first { $0.id == "InvalidPassageMark" }, "\(reading(record).found)")
    #expect(found.summary.contains("'\(key)'"))
    #expect(found.location?.line != nil && !found.summary.contains("x((end))"))
  }

  @Test func takesWhomAMarkNamesAsSomebodyOfTheMeeting() {
    let record = ConferenceRecordFixture.replacing(
      "In short.", with: "((withhold P99 police))x((end))")
    let file = InputFile(name: "M1001.yaml", bytes: Array(record.utf8))
    let named = MeetingRecordReader.reading(of: file).facts.compactMap(\.person?.text)
    #expect(named.contains("P99"))
  }
}
