import Testing
import WordProcessing

@Suite struct ElementMarkupTests {
  private static func paragraph(_ style: String, _ text: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(run(text))</w:p>"
  }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test(arguments: [
    (1, "Heading1"), (2, "Heading2"), (3, "Heading3"), (0, "Heading1"), (7, "Heading3"),
  ])
  func headingHasTheStyleOfItsLevel(level: Int, style: String) throws {
    #expect(
      try markup { $0.element(.heading(level: level), "Plan") } == Self.paragraph(style, "Plan"))
  }

  @Test func bodyParagraphNeedsNoStyle() throws {
    #expect(
      try markup { $0.element(.paragraph(.body), "Dear all") }
        == "<w:p>\(Self.run("Dear all"))</w:p>")
  }

  @Test(arguments: [
    (ParagraphStyle.fact, "Fact"), (.callout, "Callout"), (.signature, "Signature"),
    (.small, "Small"),
  ])
  func paragraphHasItsStyle(style: ParagraphStyle, identifier: String) throws {
    #expect(
      try markup { $0.element(.paragraph(style), "x") } == Self.paragraph(identifier, "x"))
  }

  @Test func addressStandsInAFrameThatOnlyAnAddressMakes() throws {
    let address = try markup { $0.element(.paragraph(.address), "Ms Example") }
    #expect(address.hasPrefix("<w:p><w:pPr><w:pStyle w:val=\"Address\"/><w:framePr "))
    #expect(address.hasSuffix("/></w:pPr>\(Self.run("Ms Example"))</w:p>"))
    #expect(try !markup { $0.element(.paragraph(.body), "x") }.contains("framePr"))
  }

  @Test func consecutiveTextsMakeOneRun() throws {
    let written = try markup {
      $0.element(.paragraph(.body)) {
        $0.text("Dear ")
        $0.text("Ama")
        $0.text(",")
      }
    }
    #expect(written == "<w:p>\(Self.run("Dear Ama,"))</w:p>")
  }

  @Test func strongTextIsARunOfItsOwn() throws {
    let written = try markup {
      $0.element(.paragraph(.body)) {
        $0.text("by ")
        $0.element(.strong, "4pm")
        $0.text(" today")
      }
    }
    #expect(
      written == "<w:p>\(Self.run("by "))<w:r><w:rPr><w:b/><w:bCs/></w:rPr>"
        + "<w:t xml:space=\"preserve\">4pm</w:t></w:r>\(Self.run(" today"))</w:p>")
  }

  @Test func bulletsShareTheNumberingOfTheirStyle() throws {
    let written = try markup { $0.element(.bulletList) { $0.element(.item, "one") } }
    #expect(written == Self.paragraph("ListBullet", "one"))
  }

  @Test func eachNumberedListHasAnInstanceOfItsOwn() throws {
    var writer = WordprocessingMLWriter()
    for _ in 1...2 {
      writer.element(.numberedList) {
        $0.element(.item, "a")
        $0.element(.item, "b")
      }
    }
    let body = try writer.finished()
    let numbers = String(decoding: body.markup, as: UTF8.self)
      .split(separator: "<w:numId w:val=\"").dropFirst().map { $0.prefix(1) }
    #expect(numbers == ["2", "2", "3", "3"])
    #expect(body.numberedLists == 2)
  }

  @Test func pageNumbersAreFieldsThatBeginAndEnd() throws {
    let written = try markup(story: .footer) {
      $0.element(.paragraph(.small)) {
        $0.text("Page ")
        $0.pageNumber()
        $0.text(" of ")
        $0.pageCount()
      }
    }
    #expect(
      written == "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\(Self.run("Page "))"
        + Self.field("PAGE") + Self.run(" of ") + Self.field("NUMPAGES") + "</w:p>")
  }

  private static func field(_ instruction: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test func organisationNameIsNoHeadingOfTheOutline() throws {
    let written = try markup(story: .headerFirst) {
      $0.element(.heading(level: 1), "Council")
      $0.element(.paragraph(.small), "Team")
    }
    #expect(
      written == Self.paragraph("LetterheadName", "Council") + Self.paragraph("Letterhead", "Team"))
  }

  @Test func everyStyleWrittenIsOneThatALetterheadMustHave() throws {
    let written = String(decoding: try SampleDocument.letterBody().markup, as: UTF8.self)
    let named = Set(
      written.matches(of: #/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/>/#).map { String($0.1) })
    #expect(
      named.isSuperset(of: ["Address", "Callout", "CasepackTable", "TableGap", "BodyAfterTable"]))
    let styles = String(decoding: try SampleDocument.parts()[.styles] ?? [], as: UTF8.self)
    #expect(named.filter { !styles.contains("w:styleId=\"\($0)\"") } == [])
  }
}
