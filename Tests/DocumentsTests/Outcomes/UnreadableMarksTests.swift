import CaseModel
import Disclosure
import Documents
import TestSupport
import Testing

/// Marks that nobody can read withhold the whole text and stop the reader's documents, should one
/// ever get past the reader of records.
@Suite struct UnreadableMarksTests {
  @Test(arguments: [
    "Calm. ((withhold P2 police))An officer saw it.", "An officer saw it.((end)) Calm.",
    "((withhold P2))An officer saw it.((end))", "((withhold P2 polise))An officer saw it.((end))",
    "((withhold P2 police))An ((withhold P3 police))officer((end)) saw it.((end))",
  ])
  func stopTheReadersDocuments(text: String) throws {
    var fixture = CaseVariant.decided.fixture
    fixture.say(text, about: [CaseFixture.ann])
    let plan = try fixture.plan(under: ProfileFixture.everything)
    for reader in [CaseFixture.mother, CaseFixture.annsFather, CaseFixture.advocate] {
      #expect(plan.refused.contains { $0.recipient.id == reader }, "\(reader)")
    }
    for document in plan.allPacks.filter({ $0.recipient.audience != .office }).flatMap(\.documents)
    {
      let statements = document.source.view.conference?.statements ?? []
      #expect(!statements.contains { $0.text.contains("officer") })
    }
  }
}
