import CaseModel
import Documents
import Templates
import TestSupport
import Testing

/// What the templates see, kept in the repository: a name that is added, goes or changes its
/// meaning shows in review.
@Suite struct ContextSnapshotTests {
  private static func example(_ kind: DocumentKind) -> (PersonID, CaseVariant) {
    switch kind {
    case .invitationParent: (CaseFixture.mother, .partlyExcluded)
    case .invitationProfessional, .agenda, .reportRequest: (CaseFixture.teacher, .hybrid)
    case .invitationPolice: (CaseFixture.police, .review)
    case .invitationChild: (CaseFixture.ann, .children)
    case .invitationAdvocate: (CaseFixture.advocate, .virtual)
    case .socialWorkerCoverNote: (CaseFixture.socialWorker, .bySocialWorker)
    case .preparationSheet, .outcomeForm, .distributionList: (CaseFixture.clerk, .hard)
    case .releaseSheet, .disclosureSchedule: (CaseFixture.clerk, .withheld)
    case .minutes: (CaseFixture.clerk, .decided)
    case .plan: (CaseFixture.mother, .reviewed)
    case .outcomeLetter, .safetyPlan: (CaseFixture.mother, .decided)
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func theContextIsAsItWasReviewed(kind: DocumentKind) throws {
    let (reader, variant) = Self.example(kind)
    let made = try variant.fixture.document(kind, for: reader, under: ProfileFixture.everything)
    let document = try #require(made)
    let lines = kind.definition.context.shape.listing(of: document.record)
    try Snapshot.expect(
      lines.joined(separator: "\n") + "\n", at: "Tests/Fixtures/Contexts/\(kind.rawValue).txt")
  }

  @Test(arguments: DocumentKind.allCases)
  func everyNameCanBeWrittenInATemplate(kind: DocumentKind) {
    #expect(kind.definition.context.shape.faults == [])
  }
}
