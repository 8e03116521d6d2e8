import CaseModel
import Documents
import Practice
import Templates
import TestSupport
import Testing
import WordProcessing

/// What no document may look like, whatever the family and the profile.
@Suite struct HygieneTests {
  private static func documents(_ variant: CaseVariant) throws -> [(String, MadeDocument)] {
    try ProfileFixture.all.flatMap { profile in
      try variant.fixture.documents(under: profile).map { document in
        let name = "\(profile.identifier) \(document.kind.rawValue) \(document.reader)"
        return (name, document)
      }
    }
  }

  private static func blocks(of document: MadeDocument) throws -> [BlockWriter.Block] {
    var writer = BlockWriter()
    try document.render(into: &writer)
    return writer.blocks
  }

  /// Each block with the one after it.
  private static func pairs(
    of document: MadeDocument
  ) throws -> [(BlockWriter.Block, BlockWriter.Block?)] {
    let blocks = try blocks(of: document)
    return blocks.indices.map { index in
      (blocks[index], index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyTextIsClean(variant: CaseVariant) throws {
    for (name, document) in try Self.documents(variant) {
      let text = try document.text()
      for flaw in TextFlaw.all where flaw.isIn(text) {
        Issue.record("\(flaw.name) in \(name):\n\(text)")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyHeadingHasSomethingUnderIt(variant: CaseVariant) throws {
    for (name, document) in try Self.documents(variant) {
      for (block, next) in try Self.pairs(of: document) {
        guard case .heading(let level) = block.element else { continue }
        if case .heading(let under)? = next?.element {
          #expect(under > level, "'\(block.text)' of \(name) is empty")
        } else {
          #expect(next != nil, "'\(block.text)' of \(name) is empty")
        }
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyLineThatEndsInAColonIsFollowedByAList(variant: CaseVariant) throws {
    for (name, document) in try Self.documents(variant) {
      for (block, next) in try Self.pairs(of: document) where block.text.last == ":" {
        #expect(next?.element == .item, "'\(block.text)' of \(name) leads to nothing")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func noSentenceStandsTwiceInOneDocument(variant: CaseVariant) throws {
    for (name, document) in try Self.documents(variant) {
      var seen: Set<String> = []
      for block in try Self.blocks(of: document) where block.text.count > 40 {
        #expect(seen.insert(block.text).inserted, "twice in \(name): \(block.text)")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyDayThatSomethingIsDueComesFromTheSchedule(variant: CaseVariant) throws {
    for (name, document) in try Self.documents(variant) {
      let due = Set(document.source.schedule.dates.map(\.words))
      for match in try document.text().matches(of: TextFlaw.deadline) {
        #expect(due.contains(String(match.output)), "\(match.output) of \(name)")
      }
    }
  }

  @Test(arguments: CaseVariant.allCases)
  func everyRequiredValueIsThere(variant: CaseVariant) throws {
    for (name, document) in try Self.documents(variant) {
      let shape = document.kind.definition.context.shape
      #expect(shape.blanks(in: document.record) == [], "\(name)")
    }
  }

  @Test func everyKindIsMadeByTheVariants() throws {
    let made = try CaseVariant.allCases.flatMap { variant in
      try variant.fixture.documents(under: ProfileFixture.everything).map(\.kind)
    }
    #expect(Set(made) == Set(DocumentKind.allCases))
  }
}
