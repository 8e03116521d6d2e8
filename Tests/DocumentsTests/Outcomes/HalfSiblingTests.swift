import CaseModel
import Diagnostics
import Disclosure
import Documents
import TestSupport
import Testing

/// Nothing of one father's child is in the other's copies.
@Suite struct HalfSiblingTests {
  private static let conferences: [CaseVariant] = [.decided, .reviewed, .hard]

  private func text(_ fixture: CaseFixture, for reader: PersonID) throws -> String {
    try fixture.documents(under: ProfileFixture.everything)
      .filter { $0.reader == reader && $0.kind.definition.stage == .outcome }
      .map { try $0.text() }.joined(separator: "\n")
  }

  @Test(arguments: conferences)
  func annsFatherReadsOfAnnAlone(variant: CaseVariant) throws {
    let text = try text(variant.fixture, for: CaseFixture.annsFather)
    for phrase in [
      "Ben", "Otherby", "Bob", "left with a stranger", "nursery", "too young to be asked",
      "well looked after", "collected", "Both children", "eat every day", "Mornings are still hard",
      "I am trying and I am tired", "informer", "within two days", "Grandma comes",
    ] {
      #expect(!text.contains(phrase), "'\(phrase)' of Ben is in:\n\(text)")
    }
    for phrase in ["Ann missed 31 days", "Ann is safe at night", "I want to see Ann more"] {
      #expect(text.contains(phrase), "'\(phrase)' is not in:\n\(text)")
    }
  }

  @Test(arguments: conferences)
  func bensFatherReadsOfBenAlone(variant: CaseVariant) throws {
    let text = try text(variant.fixture, for: CaseFixture.bensFather)
    for phrase in [
      "Ann ", "Ann's", "Alan", "missed 31 days", "quiet at night", "safe at night", "Both children",
      "flat is damp", "I worry about the nights",
    ] {
      #expect(!text.contains(phrase), "'\(phrase)' of Ann is in:\n\(text)")
    }
    #expect(text.contains("Ben was left with a stranger"))
  }

  @Test(arguments: conferences)
  func theMotherReadsOfBoth(variant: CaseVariant) throws {
    let text = try text(variant.fixture, for: CaseFixture.mother)
    for phrase in ["Ann missed 31 days", "Ben was left with a stranger", "Both children may go"] {
      #expect(text.contains(phrase))
    }
  }

  /// The half-brother's own records may say anything: the copies stay as they are.
  @Test(arguments: conferences)
  func whatIsRecordedOfBenDoesNotChangeAnnsFathersCopies(variant: CaseVariant) throws {
    let before = try text(variant.fixture, for: CaseFixture.annsFather)
    var fixture = variant.fixture
    fixture.change(CaseFixture.ben) { $0.name.first = "Maximilian" }
    fixture.change(CaseFixture.bensFather) { $0.name.last = "Elsewhere" }
    fixture.say("A much longer passage about another child.", about: [CaseFixture.ben])
    fixture.say("Something about all of them.", about: [], in: .danger)
    fixture.record.conference?.statements.removeAll { $0.children == [CaseFixture.ben] }
    fixture.record.conference?.goals.removeAll { $0.children == [CaseFixture.ben] }
    fixture.record.conference?.views.removeAll { $0.person == CaseFixture.bensFather }
    fixture.record.conference?.scale.removeAll { $0.person == CaseFixture.bensFather }
    fixture.record.conference?.decisions[1].outcome = .plan
    fixture.record.conference?.decisions[1].reasons = "Other reasons."
    fixture.record.conference?.summary = "Another summary."
    fixture.record.conference?.contingency = nil
    #expect(try text(fixture, for: CaseFixture.annsFather) == before)
  }

  @Test func aTextAboutAnnThatNamesBenStopsHerFathersCopiesWithItsPlace() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.say("She looks after Ben at night.", about: [CaseFixture.ann])
    let plan = try fixture.plan(under: ProfileFixture.everything)
    let refused = try #require(plan.refused.first)
    #expect(plan.refused.count == 1)
    #expect(refused.recipient.id == CaseFixture.annsFather)
    #expect(refused.diagnostic.id == "TextKeptFromRecipient")
    #expect(refused.diagnostic.location == CaseFixture.place)
    #expect(!refused.diagnostic.summary.contains("Ben"))
    #expect(plan.packs.contains { $0.recipient.id == CaseFixture.annsFather })
  }
}
