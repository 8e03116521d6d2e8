import CaseModel
import Diagnostics
import Disclosure
import Documents
import TestSupport
import Testing

/// Who is made what after the decision, and when nothing is.
@Suite struct OutcomeRulesTests {
  private func plan(
    _ variant: CaseVariant = .decided, _ change: (inout CaseFixture) -> Void = { _ in }
  ) throws -> DocumentPlan {
    var fixture = variant.fixture
    change(&fixture)
    return try fixture.plan(under: ProfileFixture.everything)
  }

  private func files(_ plan: DocumentPlan, _ reader: PersonID) -> [String] {
    let pack = plan.packs.first { $0.recipient.id == reader }
    return (pack?.documents ?? []).filter { $0.kind.definition.stage == .outcome }.map(\.fileName)
  }

  private static let everybody = [
    CaseFixture.mother, CaseFixture.annsFather, CaseFixture.bensFather, CaseFixture.teacher,
    CaseFixture.advocate, CaseFixture.ann,
  ]

  @Test func eachReaderGetsTheirOwnPapers() throws {
    let plan = try plan()
    let all = ["minutes.docx", "plan-C1.docx", "outcome-letter.docx", "safety-plan.docx"]
    #expect(files(plan, CaseFixture.mother) == all)
    #expect(files(plan, CaseFixture.annsFather) == all.dropLast())
    #expect(files(plan, CaseFixture.bensFather) == ["minutes.docx", "outcome-letter.docx"])
    #expect(files(plan, CaseFixture.teacher) == all)
    #expect(files(plan, CaseFixture.advocate) == ["outcome-letter.docx"])
    #expect(files(plan, CaseFixture.ann) == [])
    #expect(
      plan.office?.documents.map(\.fileName) == [
        "preparation-sheet.docx", "minutes.docx", "plan-C1.docx", "outcome-form.docx",
        "distribution-list.docx",
      ])
  }

  @Test func nothingFollowsBeforeThereIsADecision() throws {
    let plan = try plan(.virtual)
    for reader in Self.everybody { #expect(files(plan, reader) == []) }
    #expect(plan.office?.kinds == [.preparationSheet])
    #expect(plan.waiting.isEmpty)
    #expect(plan.notes == [])
  }

  @Test func nothingIsMadeWithoutItsDate() throws {
    let plan = try plan { $0.record.conference?.issuedOn = nil }
    for reader in Self.everybody { #expect(files(plan, reader) == []) }
    #expect(plan.office?.kinds == [.preparationSheet])
    #expect((plan.waiting[.outcome] ?? 0) > 10)
    #expect(plan.notes.contains { $0.id == "NotIssued" && $0.severity == .note })
    #expect(plan.packs.contains { $0.kinds.contains(.invitationParent) })
  }

  @Test func aDraftIsInNobodysPack() throws {
    let plan = try plan(.draft)
    #expect(!plan.packs.contains { $0.kinds.contains(.minutes) })
    let draft = try #require(plan.office?.documents.first { $0.kind == .minutes })
    #expect(draft.marking == PlannedDocument.draftMarking)
    #expect(plan.notes.map(\.id) == ["MinutesNotApproved"])
    #expect(files(plan, CaseFixture.mother).contains("outcome-letter.docx"))
  }

  @Test func withoutAnAnswerOnRedactionOnlyTheFamilyWaits() throws {
    let plan = try plan { $0.record.conference?.redactionConsidered = nil }
    let family = [CaseFixture.mother, CaseFixture.annsFather, CaseFixture.bensFather]
    for reader in family { #expect(files(plan, reader) == []) }
    #expect(files(plan, CaseFixture.teacher).count == 4)
    #expect(plan.office?.kinds.contains(.minutes) == true)
    #expect(Set(plan.refused.map(\.diagnostic.id)) == ["C-RED-CONSIDERED"])
    #expect(plan.refused.allSatisfy { $0.diagnostic.location == CaseFixture.place })
    #expect(plan.packs.contains { $0.kinds.contains(.invitationParent) })
  }

  @Test func whoeverWasExcludedGetsNoMinutes() throws {
    for variant in [CaseVariant.excluded, .partlyExcluded] {
      var fixture = variant.fixture
      fixture.confer(.decided)
      let plan = try fixture.plan(under: ProfileFixture.everything)
      #expect(
        files(plan, CaseFixture.mother) == [
          "plan-C1.docx", "outcome-letter.docx", "safety-plan.docx",
        ])
      let isNoted = plan.notes.contains { $0.id == "MinutesOfExcluded" }
      #expect(isNoted == (variant == .partlyExcluded))
    }
  }

  @Test(arguments: [ProfessionalRole.interpreter, .solicitor])
  func whoeverStandsByGetsNothing(role: ProfessionalRole) throws {
    let plan = try plan {
      $0.changeRows(of: CaseFixture.teacher) { $0.tie = .professional(role) }
    }
    #expect(files(plan, CaseFixture.teacher) == [])
  }

  @Test func aSupporterGetsNothing() throws {
    let plan = try plan {
      $0.changeRows(of: CaseFixture.bensFather) { $0.tie = .family(.supporter) }
    }
    #expect(files(plan, CaseFixture.bensFather) == [])
  }

  @Test func whoeverCannotBeWrittenToGetsNothingAndIsListed() throws {
    let plan = try plan { $0.change(CaseFixture.annsFather) { $0.contact = .noContactOrder } }
    #expect(files(plan, CaseFixture.annsFather) == [])
    let entry = try #require(plan.notWritten.first)
    #expect(entry.kinds.contains(.invitationParent) && entry.kinds.contains(.outcomeLetter))
  }

  @Test func theChannelAgreedForTheOutcomeNeedsItsAddress() throws {
    let plan = try plan {
      $0.change(CaseFixture.mother) {
        $0.address = nil
        $0.channel = .egress
      }
      $0.record.conference?.delivery = [
        DeliveryChoice(person: CaseFixture.mother, channel: .post)
      ]
    }
    #expect(files(plan, CaseFixture.mother) == [])
    #expect(plan.refused.map(\.diagnostic.id) == ["NoAddress"])
    #expect(plan.packs.contains { $0.recipient.id == CaseFixture.mother })
  }
}
