import Testing
import WordProcessing

@testable import Verification

struct DrawingCheckTests {
  private func body() throws -> String {
    let scale = try #require(
      ScaleDrawing(
        title: "Safety scale",
        marks: [
          .init(label: "Thornwick", meaning: "Ama Exampleton, mother", number: ScaleNumber(4))
        ]))
    let course = try #require(
      CourseDrawing(
        title: "Safety scale", occasions: ["12 May 2020", "1 July 2020"],
        lines: [.init(label: "Quillmere", numbers: [ScaleNumber(3), ScaleNumber(5)])]))
    var writer = WordprocessingMLWriter()
    writer.drawing(.scale(scale))
    writer.drawing(.course(course))
    return String(decoding: try writer.finished().markup, as: UTF8.self)
  }

  @Test func acceptsTheDrawingsThatWeMake() throws {
    #expect(DocumentVerifier(sealed: .none).findings(body: try body()) == [])
  }

  /// Every name that a drawing uses is known, so that a document with one is checked as fast as
  /// others; names that only its frame has once are looked at each time.
  @Test func knowsTheNamesOfShapes() throws {
    let names = Set(try body().matches(of: #/<([a-z]+:\w+)/#).map { String($0.1) })
    let known = Set(MarkupName.ordinaryNames + MarkupName.allCases.map(\.rawValue))
    #expect(names.subtracting(known) == [])
  }

  @Test(arguments: ["Exampleton", "Quillmere"])
  func sweepsTheTextsOfDrawings(name: String) throws {
    let sealed = SealedTerms(terms: [SealedTerm(.name, name)])
    let findings = DocumentVerifier(sealed: sealed).findings(body: try body())
    #expect(findings.map(\.rule) == [.sealedTermFound(.name)])
  }

  @Test(
    arguments: [
      ("<mc:AlternateContent/>", .alternativeContent),
      ("<wp:docPr id=\"2\" name=\"a\" hidden=\"1\"/>", .hiddenText),
      ("<wps:cNvPr id=\"2\" name=\"a\" hidden=\"true\"/>", .hiddenText),
      (
        "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>",
        .embeddedObject
      ),
      ("<a:graphicData uri=\"\"/>", .embeddedObject),
      (
        "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\"/>",
        .embeddedObject
      ),
    ] as [(String, ForbiddenMarkup)])
  func refusesDrawingsThatHideOrEmbed(body: String, markup: ForbiddenMarkup) {
    #expect(
      DocumentVerifier(sealed: .none).findings(body: body).map(\.rule) == [.markupForbidden(markup)]
    )
  }

  @Test(arguments: ["wpg", "a", "r"])
  func refusesAnotherPrefixForWordsNamespace(prefix: String) {
    let body =
      "<w:p xmlns:\(prefix)=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"
    #expect(
      DocumentVerifier(sealed: .none).findings(body: body).contains {
        if case .markupMalformed(.strangeNamespace, _) = $0.rule { true } else { false }
      })
  }

  @Test func shownDrawingsAreAllowedToSaySo() {
    let body = "<wp:docPr id=\"2\" name=\"a\" hidden=\"0\"/>"
    #expect(DocumentVerifier(sealed: .none).findings(body: body) == [])
  }
}
