import Foundation
import Testing
import WordProcessing

@Suite struct LetterheadPartsTests {
  private func letterhead(_ change: (inout [PartName: [UInt8]]) -> Void) throws {
    var parts = try SampleDocument.parts()
    change(&parts)
    _ = try Letterhead(parts: parts, headerFirst: [], header: [], footer: [])
  }

  @Test(arguments: Letterhead.partNames)
  func everyPartIsNeeded(name: PartName) {
    #expect(throws: LetterheadProblem.missing(name)) { try letterhead { $0[name] = nil } }
  }

  @Test func partsThatNoDocumentHasAreRefused() throws {
    let name = try PartName("word/vbaProject.bin")
    #expect(throws: LetterheadProblem.unknown(name)) { try letterhead { $0[name] = [1] } }
  }

  @Test func styleThatDocumentsUseIsNeeded() throws {
    #expect(throws: LetterheadProblem.missingStyle("Callout", part: .stylesLargePrint)) {
      try letterhead { parts in
        let styles = String(decoding: parts[.stylesLargePrint] ?? [], as: UTF8.self)
        parts[.stylesLargePrint] = Array(
          styles.replacingOccurrences(of: "w:styleId=\"Callout\"", with: "w:styleId=\"Box\"").utf8)
      }
    }
  }

  @Test func numberingMustEndWhereInstancesAreAdded() {
    #expect(throws: LetterheadProblem.malformedNumbering) {
      try letterhead { $0[.numbering] = Array("<w:numbering/>".utf8) }
    }
  }

  @Test func largePrintHasTheSameStylesAndLargerType() throws {
    let parts = try SampleDocument.parts()
    let normal = String(decoding: parts[.styles] ?? [], as: UTF8.self)
    let large = String(decoding: parts[.stylesLargePrint] ?? [], as: UTF8.self)
    let identifiers = { (styles: String) in
      styles.matches(of: #/w:styleId="(\w+)"/#).map { String($0.1) }
    }
    #expect(identifiers(normal) == identifiers(large))
    // The first size is the document's default, in half-points.
    let sizes = { (styles: String) in
      styles.matches(of: #/<w:sz w:val="(\d+)"/#).compactMap { Int($0.1) }
    }
    #expect(sizes(normal).first == 24)
    #expect(sizes(large).first == 36)
    #expect(sizes(normal).filter { $0 > 2 }.allSatisfy { $0 >= 24 })
    #expect(sizes(large).filter { $0 > 2 }.allSatisfy { $0 >= 28 })
  }

  @Test(arguments: [PartName.styles, .stylesLargePrint])
  func textIsBritishEnglishAndLeftAligned(name: PartName) throws {
    let styles = String(decoding: try SampleDocument.parts()[name] ?? [], as: UTF8.self)
    #expect(styles.contains("<w:lang w:val=\"en-GB\""))
    #expect(!styles.contains("<w:jc "))
    #expect(!styles.contains("<w:i/>"))
    #expect(!styles.contains("<w:caps/>"))
    #expect(!styles.contains("<w:vanish/>"))
  }

  @Test func logoStandsInTheFirstHeadAloneWithItsWords() throws {
    let logo = try Logo(png: Self.png, alternativeText: "Crest: a \"mere\" & <reeds>")
    let package = try SampleDocument.letterhead(logo: logo).package(
      body: try SampleDocument.letterBody(), properties: SampleDocument.properties,
      largePrint: false)
    let reader = try ArchiveContents(package)
    let head = String(decoding: try reader.read(.headerFirst), as: UTF8.self)
    #expect(head.contains("descr=\"Crest: a &quot;mere&quot; &amp; &lt;reeds&gt;\""))
    // 2 by 1 pixels fill the width of 55 mm.
    #expect(head.contains("<wp:extent cx=\"1728000\" cy=\"864000\"/>"))
    // The picture's width and 4 mm more, in twentieths of a point.
    #expect(head.ranges(of: "<w:ind w:right=\"2948\"/>").count == 2)
    #expect(try reader.read(.logo) == Self.png)
    #expect(!String(decoding: try reader.read(.header), as: UTF8.self).contains("drawing"))
  }

  @Test func logoNeedsWordsAndAPicture() {
    #expect(throws: LetterheadProblem.logoWithoutAlternativeText) {
      try Logo(png: Self.png, alternativeText: " ")
    }
    #expect(throws: LetterheadProblem.logoIsNoPNG) {
      try Logo(png: Array("GIF89a, and some bytes more".utf8), alternativeText: "Crest")
    }
  }

  /// A picture of two by one grey pixels.
  static let png: [UInt8] = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR42mM48R8AAksBv1S6gmMAAAAASUVORK5CYII="
    ) ?? Data())
}
