import Foundation
import Testing
import WordProcessing

@Suite struct LetterheadTests {
  private let body = Result { try SampleDocument.letterBody() }

  private func package(
    title: String = "Invitation", largePrint: Bool = false, body: DocumentBody? = nil
  ) throws -> [UInt8] {
    try SampleDocument.letterhead().package(
      body: try body ?? self.body.get(),
      properties: CoreProperties(title: title, creator: "Northmere County Council"),
      largePrint: largePrint)
  }

  private func text(_ name: PartName, of package: [UInt8]) throws -> String {
    let reader = try ArchiveContents(package)
    return String(decoding: try reader.read(name), as: UTF8.self)
  }

  @Test(arguments: [false, true])
  func equalContentGivesEqualBytes(largePrint: Bool) throws {
    let letterhead = try SampleDocument.letterhead()
    let packages = try (1...3).map { _ in
      try letterhead.package(
        body: try body.get(), properties: SampleDocument.properties, largePrint: largePrint)
    }
    let other = try SampleDocument.letterhead().package(
      body: try body.get(), properties: SampleDocument.properties, largePrint: largePrint)
    #expect(Set(packages + [other]).count == 1)
  }

  @Test func workersThatShareALetterheadGetEqualBytes() async throws {
    let letterhead = try SampleDocument.letterhead()
    let body = try body.get()
    let packages = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for index in 0..<40 {
        group.addTask {
          try letterhead.package(
            body: body, properties: SampleDocument.properties, largePrint: index % 2 == 0)
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(packages.count == 2)
  }

  @Test func entriesStandInAFixedOrder() throws {
    let reader = try ArchiveContents(try package())
    #expect(
      reader.entries.map(\.name.path) == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
        "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/theme/theme1.xml",
        "word/header-first.xml", "word/header.xml", "word/footer-first.xml", "word/footer.xml",
        "docProps/app.xml", "docProps/core.xml", "word/document.xml",
      ])
    #expect(reader.entries.allSatisfy { !$0.hasComment && !$0.hasExtraFields })
    #expect(!reader.hasComment)
  }

  @Test func partsBeforeCompressionAreThoseOfThePackage() throws {
    let letterhead = try SampleDocument.letterhead()
    let body = try body.get()
    let parts = try letterhead.parts(
      body: body, properties: SampleDocument.properties, largePrint: true)
    let reader = try ArchiveContents(
      try letterhead.package(body: body, properties: SampleDocument.properties, largePrint: true))
    #expect(parts.map(\.name) == reader.entries.map(\.name))
    for part in parts { #expect(try reader.read(part.name) == part.content) }
  }

  @Test func everyNumberedListRestartsAtOne() throws {
    let numbering = try text(.numbering, of: try package())
    let lists = try body.get().numberedLists
    #expect(lists == 3)
    for number in 2..<(2 + lists) {
      #expect(
        numbering.contains(
          "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"1\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"))
    }
  }

  @Test(arguments: [(0, 0), (1, 8), (8, 8), (9, 16)])
  func numberingHasEnoughInstances(lists: Int, instances: Int) throws {
    let body = DocumentBody(markup: [], numberedLists: lists)
    let numbering = try text(.numbering, of: try package(body: body))
    #expect(numbering.ranges(of: "startOverride").count == instances)
  }

  @Test func titleIsInThePropertiesAndMakesAnotherPackage() throws {
    let core = try text(.coreProperties, of: try package(title: "Agenda"))
    #expect(core.contains("<dc:title>Agenda</dc:title>"))
    #expect(!core.contains("created"))
    #expect(try package(title: "Agenda") != package(title: "Plan"))
  }

  @Test func largePrintHasStylesOfItsOwnUnderTheSameName() throws {
    #expect(try text(.styles, of: try package(largePrint: true)).contains("<w:sz w:val=\"36\"/>"))
    #expect(
      try text(.styles, of: try package()) != text(.styles, of: try package(largePrint: true)))
    #expect(
      try text(.document, of: try package()) == text(.document, of: try package(largePrint: true)))
  }

  @Test func everyRelationshipLeadsToAPart() throws {
    let reader = try ArchiveContents(try package())
    let relationships = try text(.documentRelationships, of: try package())
    let targets = relationships.matches(of: #/Target="([^"]+)"/#).map { "word/" + $0.1 }
    #expect(targets.count == 9)
    let names = Set(reader.entries.map(\.name.path))
    #expect(targets.allSatisfy(names.contains))
    let document = try text(.document, of: try package())
    let references = document.matches(
      of: #/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"/#)
    let pattern = #/Id="(\w+)" Type="[^"]+\/(\w+)" Target="([^"]+)"/#
    let known = Dictionary(
      uniqueKeysWithValues: relationships.matches(of: pattern).map {
        (String($0.1), "\($0.2) \($0.3)")
      })
    #expect(
      references.map { known[String($0.3)] } == [
        "header header-first.xml", "header header.xml", "footer footer-first.xml",
        "footer footer.xml",
      ])
  }
}
