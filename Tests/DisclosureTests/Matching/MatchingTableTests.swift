import TestSupport
import Testing

@testable import Disclosure

@Suite struct MatchingTableTests {
  @Test func blocksEveryRowOfTheTable() {
    var counts: [MatchForm: Int] = [:]
    var missed: [String] = []
    for row in MatchRow.all {
      counts[row.form, default: 0] += 1
      if !row.isCovered() { missed.append("\(row.form): \(row.text)") }
    }
    for form in MatchForm.allCases { print("must block, \(form): \(counts[form] ?? 0)") }
    print("must block: \(MatchRow.all.count) rows, \(missed.count) missed")
    #expect(MatchRow.all.count >= 300)
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  @Test(arguments: MatchForm.allCases)
  func withoutARuleItsRowsAreMissed(form: MatchForm) {
    let rows = MatchRow.all.filter { $0.form == form }
    let missed = rows.count { !$0.isCovered(without: form) }
    print("without \(form): \(missed) of \(rows.count) rows are missed")
    #expect(missed > 0)
  }

  @Test func blocksHardlyAnySentenceAboutOtherPeople() throws {
    let sentences = try OpenSentences.all()
    let terms = Self.everything
    let found = sentences.map { ($0, terms.matches(in: $0)) }
    let blocked = found.filter { $0.1.contains { !$0.isOrdinary } }.map(\.0)
    let warned = found.count { !$0.1.isEmpty } - blocked.count
    print(
      "must not block: \(sentences.count) sentences, \(blocked.count) blocked, \(warned) warned of")
    #expect(sentences.count >= 300)
    #expect(blocked.count * 50 <= sentences.count, "\(blocked.joined(separator: "\n"))")
  }

  /// Everything that the table seals, against which the sentences are held.
  private static let everything = ProtectedTerms(
    SealedPerson.all.map { SealedValue(.name, $0.full) }
      + MatchRow.all.flatMap(\.values).filter { $0.class != .areaCode })
}
