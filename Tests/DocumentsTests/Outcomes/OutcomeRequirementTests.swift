import TestSupport
import Testing

@Suite struct OutcomeRequirementTests {
  static let rows = OutcomeRow.minutes + OutcomeRow.plan + OutcomeRow.outcome

  @Test(arguments: rows)
  func isMetByTheDocument(row: OutcomeRow) throws {
    let text = try row.text(changed: false)
    #expect(text.contains(row.phrase), "\(row.id) is not in:\n\(text)")
  }

  @Test(arguments: rows)
  func isGoneWhereTheRecordDoesNotHoldIt(row: OutcomeRow) throws {
    let text = try row.text(changed: true)
    #expect(!text.contains(row.phrase), "\(row.id) is still in:\n\(text)")
  }

  /// R105-R137, but for those that other tests hold: R113 (the order of the sections), R117 and R124
  /// (no wall chart; short minutes), R133 and R134 (the record of a redaction, which has no document
  /// yet).
  @Test func everyRequirementHasARow() {
    let ids = Set(Self.rows.map(\.id))
    let elsewhere: Set = ["R113", "R117", "R124", "R133", "R134"]
    let missing = (105...137).map { "R\($0)" }.filter {
      !ids.contains($0) && !elsewhere.contains($0)
    }
    #expect(missing == [])
  }
}
