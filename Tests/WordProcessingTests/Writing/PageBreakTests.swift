import Testing
import WordProcessing

@Suite struct PageBreakTests {
  /// Markup of an element that follows a new page, after a first paragraph.
  private func after(_ content: (inout WordprocessingMLWriter) -> Void) throws -> String {
    try markup { writer in
      writer.element(.paragraph(.body), "first")
      writer.pageBreak()
      content(&writer)
    }
  }

  private let first = "<w:p><w:r><w:t xml:space=\"preserve\">first</w:t></w:r></w:p>"

  @Test func nextParagraphBeginsThePageAndNoOther() throws {
    let written = try after {
      $0.element(.paragraph(.body), "second")
      $0.element(.paragraph(.body), "third")
    }
    #expect(
      written == first
        + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">second</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t xml:space=\"preserve\">third</w:t></w:r></w:p>")
  }

  @Test(
    arguments: [
      (.heading(level: 1), "<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/></w:pPr>"),
      (
        .paragraph(.address),
        "<w:pStyle w:val=\"Address\"/><w:pageBreakBefore/><w:framePr "
      ),
      (.paragraph(.small), "<w:pStyle w:val=\"Small\"/><w:pageBreakBefore/></w:pPr>"),
    ] as [(DocumentElement, String)])
  func propertiesStandInTheOrderOfTheirSchema(element: DocumentElement, properties: String) throws {
    #expect(try after { $0.element(element, "x") }.hasPrefix(first + "<w:p><w:pPr>" + properties))
  }

  @Test func listTableAndDrawingBeginAPageToo() throws {
    let item = try after { writer in
      writer.element(.numberedList) {
        $0.element(.item, "x")
        $0.element(.item, "y")
      }
    }
    #expect(item.contains("<w:pStyle w:val=\"ListNumber\"/><w:pageBreakBefore/><w:numPr>"))
    #expect(item.ranges(of: "pageBreakBefore").count == 1)
    let table = try after { writer in
      writer.element(.table(columnWeights: [1, 1])) { $0.row(.row, "", "x") }
    }
    #expect(
      table.contains(
        "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:pageBreakBefore/></w:pPr></w:p>"))
    #expect(table.ranges(of: "pageBreakBefore").count == 1)
    let scale = try #require(SampleDrawings.scale)
    #expect(
      try after { $0.drawing(.scale(scale)) }
        .contains("<w:pStyle w:val=\"Drawing\"/><w:pageBreakBefore/></w:pPr>"))
  }

  @Test func whatIsLeftOutLeavesThePageToTheNext() throws {
    let written = try after { writer in
      writer.element(.paragraph(.body), " ")
      writer.element(.heading(level: 2))
      writer.element(.bulletList) { $0.element(.item) }
      writer.element(.table(columnWeights: [1])) { $0.row(.headerRow, "left out") }
      writer.element(.paragraph(.body), "second")
    }
    #expect(
      written == first
        + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">second</w:t></w:r></w:p>"
    )
  }

  @Test func noPageIsBegunAtTheStartTwiceOrAtTheEnd() throws {
    let written = try markup { writer in
      writer.pageBreak()
      writer.element(.paragraph(.body), "first")
      writer.pageBreak()
      writer.pageBreak()
      writer.element(.paragraph(.body), "second")
      writer.pageBreak()
    }
    #expect(written.hasPrefix(first))
    #expect(written.ranges(of: "pageBreakBefore").count == 1)
    #expect(written.hasSuffix("second</w:t></w:r></w:p>"))
  }

  @Test func pageBeginsBetweenElementsOnly() {
    #expect(
      problems { $0.element(.paragraph(.body)) { $0.pageBreak() } } == [.misplacedPageBreak])
    var header = WordprocessingMLWriter(story: .header)
    header.pageBreak()
    #expect(header.problems == [.misplacedPageBreak])
  }
}
