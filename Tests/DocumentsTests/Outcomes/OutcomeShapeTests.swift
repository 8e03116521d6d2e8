import CaseModel
import Documents
import TestSupport
import Testing
import WordProcessing

/// The order of what follows the decision, whole documents, and what empty blocks leave: nothing.
@Suite struct OutcomeShapeTests {
  private func headings(_ variant: CaseVariant, _ kind: DocumentKind) throws -> [String] {
    let made = try variant.fixture.document(
      kind, for: CaseFixture.clerk, under: ProfileFixture.everything)
    var writer = BlockWriter()
    try #require(made).render(into: &writer)
    return writer.blocks.compactMap { block in
      guard case .heading(let level) = block.element, level == 2 else { return nil }
      return block.text
    }
  }

  /// R113: Signs of Safety.
  @Test func theMinutesKeepTheirOrder() throws {
    #expect(
      try headings(.hard, .minutes) == [
        "What is held of each child", "The family", "Who was there", "How the conference was held",
        "Reports", "Why the conference was called", "What are we worried about?",
        "What is working well?", "What the children think", "What the family thinks",
        "How safe is it? The safety scale", "What needs to happen?", "The chair's summary",
        "The decision", "Outline plan", "What must not happen", "If the plan does not work",
        "Visits", "What happens when", "Who gets these minutes",
      ])
  }

  @Test func anEmptyBlockLeavesNothing() throws {
    #expect(
      try headings(.bare, .minutes) == [
        "What is held of each child", "The family", "How the conference was held", "The decision",
        "Who gets these minutes",
      ])
    #expect(try headings(.bare, .plan) == ["Who to ring"])
    #expect(
      try headings(.bare, .outcomeForm) == [
        "Rating", "Decisions", "Risk and redaction", "How the outcome reaches the family", "Tasks",
      ])
  }

  @Test(arguments: [
    (DocumentKind.plan, CaseVariant.reviewed, CaseFixture.mother),
    (.minutes, .decided, CaseFixture.annsFather), (.outcomeLetter, .decided, CaseFixture.mother),
  ])
  func theWholeTextIsAsItWasReviewed(
    kind: DocumentKind, variant: CaseVariant, reader: PersonID
  ) throws {
    let made = try variant.fixture.document(kind, for: reader, under: ProfileFixture.everything)
    try Snapshot.expect(
      try #require(made).text(), at: "Tests/Fixtures/Documents/\(kind.rawValue).txt")
  }
}
