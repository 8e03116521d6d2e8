import Diagnostics
import Testing

@testable import Verification

struct VerificationFindingTests {
  @Test func becomesADiagnosticThatNamesPlaceAndClass() {
    let finding = VerificationFinding(.sealedTermFound(.postcode), in: "word/document.xml")
    let diagnostic = finding.diagnostic(at: "2020-05-12-icpc-M1042/agenda.docx")
    #expect(diagnostic.id == "SealedTermFound")
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.location == Location(file: "2020-05-12-icpc-M1042/agenda.docx"))
    #expect(
      diagnostic.summary
        == "what is withheld from this recipient (postcode) stands in word/document.xml; nothing of the pack is kept"
    )
  }

  @Test func warnsOfASuspectedTerm() {
    let finding = VerificationFinding(.sealedTermSuspected(.name), in: "word/document.xml")
    #expect(finding.diagnostic(at: "a").severity == .warning)
    #expect(finding.diagnostic(at: "a").id == "SealedTermSuspected")
    #expect(!finding.refuses)
  }

  @Test func tellsWhereMarkupIsMalformed() {
    let finding = VerificationFinding(
      .markupMalformed(.badEntity, offset: 12), in: "word/document.xml")
    #expect(
      finding.diagnostic(at: "a").summary
        == "the markup in word/document.xml has an entity that is not allowed at byte 12; the document was not kept"
    )
  }
}
