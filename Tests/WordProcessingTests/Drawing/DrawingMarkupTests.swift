import Foundation
import Testing
import WordProcessing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct DrawingMarkupTests {
  private func scale(_ label: String = "A", _ meaning: String = "mother") throws -> Drawing {
    .scale(
      try #require(
        ScaleDrawing(
          title: "Scale",
          marks: [.init(label: label, meaning: meaning, number: ScaleNumber(4))])))
  }

  private func written(largePrint: Bool = false, _ drawings: Drawing...) throws -> String {
    var writer = WordprocessingMLWriter(largePrint: largePrint)
    drawings.forEach { writer.drawing($0) }
    return String(decoding: try writer.finished().markup, as: UTF8.self)
  }

  @Test func textsAreEscapedInElementsAndAttributes() throws {
    let name = "\"Jo\" <b>&amp;\n\tson]]>"
    let markup = try written(try scale("<&\"", name))
    let parser = XMLParser(
      data: Data("<w:body xmlns:w=\"urn:w\">\(markup)</w:body>".utf8))
    let reading = Reading()
    parser.delegate = reading
    #expect(parser.parse())
    #expect(reading.texts.contains("<&\""))
    #expect(
      reading.descriptions == [
        "Scale, from 0 not safe to 10 safe. <&\", \"Jo\" <b>&amp;  son]]>: 4."
      ])
  }

  @Test func characterThatXMLForbidsIsAProblem() throws {
    let drawing = try scale("\u{1}", "mother")
    #expect(
      problems { $0.drawing(drawing) } == [
        .illegalCharacter(codePoint: 1), .illegalCharacter(codePoint: 1),
      ])
  }

  @Test func everyIDIsGivenOnceAndNoneIsTheLogos() throws {
    let markup = try written(try scale(), try scale(), .course(try #require(SampleDrawings.course)))
    let ids = markup.matches(of: #/(?:docPr|cNvPr) id="(\d+)"/#).compactMap { Int($0.1) }
    #expect(ids.count > 40)
    #expect(Set(ids).count == ids.count)
    #expect(!ids.contains(1))
    #expect(markup.ranges(of: "<wp:docPr ").count == 3)
  }

  @Test func largePrintSetsTheTextInEighteenPoints() throws {
    let sizes = { (markup: String) in
      Set(markup.matches(of: #/<w:szC?s? w:val="(\d+)"/#).compactMap { Int($0.1) })
    }
    #expect(sizes(try written(try scale())) == [24])
    #expect(sizes(try written(largePrint: true, try scale())) == [36])
  }

  @Test func largePrintChangesNothingWithoutADrawing() throws {
    var (normal, large) = (WordprocessingMLWriter(), WordprocessingMLWriter(largePrint: true))
    SampleDocument.writeLetter(&normal)
    SampleDocument.writeLetter(&large)
    #expect(try normal.finished() == large.finished())
  }

  @Test func drawingStandsByItselfInTheBody() throws {
    let drawing = try scale()
    #expect(
      problems { $0.element(.paragraph(.body)) { $0.drawing(drawing) } } == [.misplacedDrawing])
    #expect(
      problems { writer in
        writer.element(.table(columnWeights: [1])) {
          $0.element(.row) { $0.element(.cell) { $0.drawing(drawing) } }
        }
      } == [.misplacedDrawing])
    var header = WordprocessingMLWriter(story: .header)
    header.drawing(drawing)
    #expect(header.problems == [.misplacedDrawing])
  }

  @Test func lineThatRisesIsItsBoxUpsideDown() throws {
    let course = { (numbers: [Int]) in
      Drawing.course(
        try #require(
          CourseDrawing(
            title: "Scale", occasions: ["then", "now"],
            lines: [.init(label: "Maya", numbers: numbers.map { ScaleNumber($0) })])))
    }
    #expect(try written(try course([2, 8])).ranges(of: "flipV").count == 1)
    #expect(try written(try course([8, 2])).ranges(of: "flipV").count == 0)
  }

  @Test func plainTextSaysItInWords() throws {
    let drawing = try scale()
    let text = plainText {
      $0.element(.paragraph(.body), "before")
      $0.drawing(drawing)
      $0.pageBreak()
      $0.element(.paragraph(.body), "after")
    }
    #expect(text == "before\nScale, from 0 not safe to 10 safe. A, mother: 4.\nafter\n")
  }

  @Test func plainTextHasTheSameRules() throws {
    let drawing = try scale()
    var writer = PlainTextWriter()
    writer.element(.paragraph(.body)) {
      $0.drawing(drawing)
      $0.pageBreak()
    }
    #expect(writer.problems == [.misplacedDrawing, .misplacedPageBreak])
    #expect(writer.text.isEmpty)
  }
}

/// The texts and descriptions of a drawing as another reader reads them. A class, as Foundation's
/// parser tells its news to an object.
private final class Reading: NSObject, XMLParserDelegate {
  var texts: [String] = []
  var descriptions: [String] = []
  private var text: String?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let description = attributes["descr"] { descriptions.append(description) }
    if name == "w:t" { text = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text?.append(characters)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "w:t", let read = text {
      texts.append(read)
      text = nil
    }
  }
}
