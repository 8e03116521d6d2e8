import CaseModel
import Disclosure
import Documents
import Practice
import Templates
import TestSupport
import Testing
import WordProcessing

/// What no document may look like, whatever the family and the profile.
@Suite struct HygieneTests {
  @Test(arguments: CaseVariant.allCases)
  func everyTextIsClean(variant: CaseVariant) throws {
    for specimen in try Specimen.all(of: variant) {
      for flaw in TextFlaw.all where flaw.isIn(specimen.text) {
        Issue.record("\(flaw.name) in \(specimen.name):\n\(specimen.text)")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyHeadingHasSomethingUnderIt(variant: CaseVariant) throws {
    for specimen in try Specimen.all(of: variant) {
      for (block, next) in specimen.pairs {
        guard case .heading(let level) = block.element else { continue }
        if case .heading(let under)? = next?.element {
          #expect(under > level, "'\(block.text)' of \(specimen.name) is empty")
        } else {
          #expect(next != nil, "'\(block.text)' of \(specimen.name) is empty")
        }
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyLineThatEndsInAColonIsFollowedByAList(variant: CaseVariant) throws {
    for specimen in try Specimen.all(of: variant) {
      for (block, next) in specimen.pairs where block.text.last == ":" {
        #expect(next?.element == .item, "'\(block.text)' of \(specimen.name) leads to nothing")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func noSentenceStandsTwiceInOneDocument(variant: CaseVariant) throws {
    // Siblings share an address in the office's copy, and tables with the same columns a header.
    for specimen in try Specimen.all(of: variant) where !specimen.isOffice {
      var seen: Set<String> = []
      for block in specimen.blocks where block.text.count > 40 && block.element != .headerRow {
        #expect(seen.insert(block.text).inserted, "twice in \(specimen.name): \(block.text)")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyDayThatSomethingIsDueComesFromTheSchedule(variant: CaseVariant) throws {
    for specimen in try Specimen.all(of: variant) {
      let due = Set(specimen.document.source.schedule.dates.map(\.words))
      for match in specimen.text.matches(of: TextFlaw.deadline) {
        #expect(due.contains(String(match.output)), "\(match.output) of \(specimen.name)")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyRequiredValueIsThere(variant: CaseVariant) throws {
    for specimen in try Specimen.all(of: variant) {
      let shape = specimen.document.kind.definition.context.shape
      #expect(shape.blanks(in: specimen.document.record) == [], "\(specimen.name)")
    }
  }

  /// R171: short sentences for families, shorter ones for children.
  @Test(arguments: CaseVariant.allCases)
  func familiesReadShortSentences(variant: CaseVariant) throws {
    for specimen in try Specimen.all(of: variant) {
      let audience = specimen.document.source.view.recipient.audience
      guard audience == .family || audience == .child else { continue }
      let limit = audience == .child ? 20 : 26
      for sentence in TextFlaw.sentences(of: specimen.blocks) {
        let words = sentence.split(separator: " ").count
        #expect(words <= limit, "\(words) words in \(specimen.name): \(sentence)")
      }
    }
  }

  @Test func everyKindIsMadeByTheVariants() throws {
    let made = try CaseVariant.allCases.flatMap { variant in
      let fixture = variant.fixture
      return try
        (fixture.documents(under: ProfileFixture.everything)
        + fixture.officeDocuments(under: ProfileFixture.everything)).map(\.kind)
    }
    #expect(Set(made) == Set(DocumentKind.allCases))
  }
}
