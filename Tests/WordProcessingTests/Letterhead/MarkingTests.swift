import Foundation
import Testing
import WordProcessing

@Suite struct MarkingTests {
  private func parts(_ marking: String?, logo: Logo? = nil) throws -> [PartName: String] {
    let letterhead = try SampleDocument.letterhead(logo: logo)
    let package = try letterhead.package(
      body: try SampleDocument.letterBody(), properties: SampleDocument.properties,
      largePrint: false, marking: marking)
    let reader = try ArchiveContents(package)
    return try Dictionary(
      uniqueKeysWithValues: reader.entries.map {
        ($0.name, String(decoding: try reader.read($0.name), as: UTF8.self))
      })
  }

  @Test func headOfEveryPageSaysTheStanding() throws {
    let parts = try parts("DRAFT - not approved")
    for name in [PartName.header, .headerFirst] {
      let text = parts[name] ?? ""
      #expect(
        text.contains(
          "officeDocument/2006/relationships\"><w:p><w:pPr><w:pStyle w:val=\"Marking\"/></w:pPr><w:r>"
            + "<w:t xml:space=\"preserve\">DRAFT - not approved</w:t></w:r></w:p><w:p>"))
      #expect(text.contains("Northmere County Council"))
      #expect(text.ranges(of: "DRAFT").count == 1)
    }
  }

  @Test func nothingElseChanges() throws {
    let (marked, plain) = (try parts("DRAFT"), try parts(nil))
    #expect(
      Set(marked.filter { plain[$0.key] != $0.value }.keys) == [.header, .headerFirst])
    #expect(marked.count == plain.count)
  }

  @Test func documentsOfOneLetterheadKeepTheirOwnStanding() throws {
    let letterhead = try SampleDocument.letterhead()
    let body = try SampleDocument.letterBody()
    let packages = try ["DRAFT", nil, "VERSION 2", "DRAFT", nil].map {
      try letterhead.package(
        body: body, properties: SampleDocument.properties, largePrint: false, marking: $0)
    }
    #expect(packages[0] == packages[3] && packages[1] == packages[4])
    #expect(Set(packages).count == 3)
  }

  @Test(arguments: ["", " ", "\n"])
  func blankMarkingIsNone(marking: String) throws {
    #expect(try parts(marking) == parts(nil))
  }

  @Test func markingIsEscaped() throws {
    #expect(
      try parts("\"A\" & <b>\u{1}\n")[.header]?.contains(">&quot;A&quot; &amp; &lt;b&gt; <") == true
    )
  }

  @Test func markingKeepsClearOfTheLogo() throws {
    let logo = try Logo(png: LetterheadPartsTests.png, alternativeText: "Crest")
    let parts = try parts("DRAFT", logo: logo)
    #expect(
      parts[.headerFirst]?.contains("<w:pStyle w:val=\"Marking\"/><w:ind w:right=\"") == true)
    #expect(parts[.header]?.contains("<w:pStyle w:val=\"Marking\"/></w:pPr>") == true)
  }
}
