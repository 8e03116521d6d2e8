import Testing

@testable import Verification

struct MarkupCheckTests {
  private let verifier = DocumentVerifier(sealed: .none)

  @Test(arguments: [
    "<w:p/>", "<w:p></w:p>",
    paragraph("Tom &amp; Jo &lt;&gt;&quot;&apos; £5 – “so” 😀 שלום \t\n"),
    "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr></w:p>",
    field(" PAGE "), field("NUMPAGES \\* MERGEFORMAT"),
    "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>",
    "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"top\"/><w:bookmarkEnd w:id=\"0\"/></w:p>",
    table(columns: 2, "<w:tr>\(cell)\(cell)</w:tr>"),
    table(columns: 3, "<w:tr>\(spanning(2))\(cell)</w:tr>"),
    table(
      columns: 1, "<w:tr><w:tc>\(table(columns: 1, "<w:tr>\(cell)</w:tr>"))<w:p/></w:tc></w:tr>"),
    table(
      columns: 3,
      "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>\(cell)</w:tr>"),
  ])
  func acceptsWhatWeWrite(_ body: String) {
    #expect(verifier.findings(body: body) == [])
  }

  /// A tag that stood there before is passed over as a whole; one that only begins alike is not.
  @Test(arguments: [
    "<w:pStyle w:val=\"HeadingThornwick\"/>", "<w:pStyle w:val=\"Heading1\" w:x=\"Thornwick\"/>",
    "<w:pStyle w:val=\"Heading1\" Thornwick=\"1\"/>", "<w:pThornwick w:val=\"Heading1\"/>",
    "<w:pStyle w:val=\"Heading1 of a name that is long enough to fill every word: Thornwick\"/>",
  ])
  func readsATagThatBeginsLikeOneBefore(_ tag: String) {
    let sealed = SealedTerms(terms: [SealedTerm(.name, "Thornwick")])
    func body(_ tag: String) -> String { "<w:p><w:pPr>\(tag)</w:pPr></w:p>" }
    let plain = body("<w:pStyle w:val=\"Heading1\"/>")
    let long = body(
      "<w:pStyle w:val=\"Heading1 of a name that is long enough to fill every word: Thornwack\"/>")
    let before = plain + plain + long + long
    let verifier = DocumentVerifier(sealed: sealed)
    #expect(verifier.findings(body: before) == [])
    for text in [before + body(tag), before + body(tag) + plain, body(tag) + before + body(tag)] {
      #expect(
        verifier.findings(body: text).map(\.rule).contains(.sealedTermFound(.name)), "\(text)")
    }
  }

  @Test func countsTheColumnsOfEveryCellThatSpansThem() {
    let row = "<w:tr>\(spanning(2))\(cell)</w:tr>"
    #expect(verifier.findings(body: table(columns: 3, row + row + row)) == [])
    let short = "<w:tr>\(spanning(2))</w:tr>"
    #expect(
      verifier.findings(body: table(columns: 3, row + row + short)).map(\.rule)
        == [.tableMalformed(.unevenRow)])
  }

  @Test func refusesAnAttributeInATagThatStoodThereWithoutIt() {
    let plain = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
    let numbered = "<w:p><w:r w:rsidR=\"00AA\"><w:t>a</w:t></w:r></w:p>"
    for text in [plain + plain + numbered, numbered + numbered + plain] {
      #expect(verifier.findings(body: text).map(\.rule) == [.markupForbidden(.revisionID)])
    }
  }

  @Test(
    arguments: [
      ("<w:p>", .unbalanced), ("</w:p>", .unbalanced), ("<w:p></w:r>", .unbalanced),
      ("<w:p", .badTag), ("<w:p ></w:p>", .badTag), ("<w:p a=b/>", .badTag),
      ("<w:p a='b'/>", .badTag),
      ("<w:p a=\"b\"c=\"d\"/>", .badTag), ("<w:p a=\"<\"/>", .badTag), ("< w:p/>", .badTag),
      ("<w:p a=\"1\" a=\"2\"/>", .repeatedAttribute), (paragraph("&nbsp;"), .badEntity),
      (paragraph("&#65;"), .badEntity), (paragraph("a & b"), .badEntity),
      (paragraph("&amp"), .badEntity), (paragraph("\u{1}"), .illegalCharacter),
      (paragraph("\u{FFFE}"), .illegalCharacter), (paragraph("]]>"), .declarationInside),
      ("<!-- x -->", .declarationInside), ("<![CDATA[x]]>", .declarationInside),
      ("<?x y?>", .declarationInside), (String(repeating: "<w:p>", count: 300), .tooDeep),
      (
        "<w:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
        .strangeNamespace
      ),
      ("<w:p xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>", .strangeNamespace),
      ("<w:p xmlns:w=\"urn:x\"/>", .strangeNamespace),
    ] as [(String, MarkupFault)])
  func refusesMarkupThatIsNotWellFormed(_ body: String, _ fault: MarkupFault) {
    let rules = verifier.findings(body: body).map(\.rule)
    #expect(
      rules.contains {
        if case .markupMalformed(fault, _) = $0 { true } else { false }
      }, "\(rules)")
  }

  @Test(arguments: [
    ("<!DOCTYPE x><a/>", MarkupFault.declarationInside), ("<a/><b/>", .afterRoot),
    ("<a/>x", .afterRoot), ("", .unfinished), ("<a>", .unfinished), ("<a b=\"", .unfinished),
    ("x<a/>", .noDeclaration),
  ])
  func refusesAPartThatIsNotOneElement(_ text: String, _ fault: MarkupFault) {
    var part = PartCheck(Array((HandmadePackage.declaration + text).utf8))
    #expect(throws: fault) { try part.run() }
  }

  @Test(arguments: ["", "<a/>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", "\u{FEFF}<a/>"])
  func refusesAPartWithoutOurDeclaration(_ text: String) {
    var part = PartCheck(Array(text.utf8))
    #expect(throws: MarkupFault.noDeclaration) { try part.run() }
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80], [0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(_ bytes: [UInt8]) {
    var part = PartCheck(
      Array("\(HandmadePackage.declaration)<a>".utf8) + bytes + Array("</a>".utf8))
    #expect(throws: MarkupFault.illegalCharacter) { try part.run() }
  }

  @Test(
    arguments: [
      ("<w:vanish/>", .hiddenText), ("<w:webHidden/>", .hiddenText), ("<w:del/>", .trackedChange),
      ("<w:ins/>", .trackedChange), ("<w:moveFrom/>", .trackedChange),
      ("<w:moveToRangeStart/>", .trackedChange), ("<w:rPrChange/>", .trackedChange),
      ("<w:p w:author=\"x\"/>", .trackedChange), ("<w:commentRangeStart/>", .comment),
      ("<w:commentReference/>", .comment), ("<w:p w:rsidR=\"00A\"/>", .revisionID),
      ("<w:rsids/>", .revisionID), ("<w:docVar/>", .documentVariable),
      ("<w:mailMerge/>", .mailMerge), ("<w:customXml/>", .customXML),
      ("<w:altChunk/>", .importedContent),
      ("<w:object/>", .embeddedObject), ("<w:pict/>", .embeddedObject),
      ("<v:shape/>", .embeddedObject),
      ("<w:hyperlink/>", .hyperlink), ("<a:hlinkClick/>", .hyperlink),
      ("<x TargetMode=\"External\"/>", .externalTarget), (field("DATE"), .field),
      (field("PAGE \\* FOO"), .field), ("<w:fldSimple w:instr=\"AUTHOR\"/>", .field),
      (field("DDEAUTO c:\\\\x"), .field),
      (field("PA</w:instrText><w:instrText>GEREF x"), .field),
    ] as [(String, ForbiddenMarkup)])
  func refusesMarkupThatHidesFetchesOrRuns(_ body: String, _ markup: ForbiddenMarkup) {
    let findings = verifier.findings(body: body)
    #expect(findings.map(\.rule) == [.markupForbidden(markup)])
    #expect(findings.first?.part == "word/document.xml")
  }

  @Test(
    arguments: [
      (table(columns: 1, ""), .noRows), (table(columns: 2, "<w:tr>\(cell)</w:tr>"), .unevenRow),
      (table(columns: 1, "<w:tr>\(cell)\(cell)</w:tr>"), .unevenRow),
      (table(columns: 2, "<w:tr>\(spanning(3))</w:tr>"), .unevenRow),
      (table(columns: 1, "<w:tr><w:tc/></w:tr>"), .cellWithoutParagraph),
      (
        table(
          columns: 1, "<w:tr><w:tc><w:p/>\(table(columns: 1, "<w:tr>\(cell)</w:tr>"))</w:tc></w:tr>"
        ),
        .cellWithoutParagraph
      ), ("<w:tr>\(cell)</w:tr>", .misplaced),
    ] as [(String, TableFault)])
  func refusesTablesThatWordCannotOpen(_ body: String, _ fault: TableFault) {
    #expect(verifier.findings(body: body).map(\.rule) == [.tableMalformed(fault)])
  }

  @Test(arguments: [
    "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"a\"/></w:p>",
    "<w:p><w:bookmarkEnd w:id=\"0\"/></w:p>",
    "<w:bookmarkStart w:id=\"0\"/><w:bookmarkEnd w:id=\"0\"/><w:bookmarkEnd w:id=\"0\"/>",
    "<w:bookmarkStart w:id=\"0\"/><w:bookmarkEnd w:id=\"0\"/><w:bookmarkStart w:id=\"0\"/><w:bookmarkEnd w:id=\"0\"/>",
  ])
  func refusesBookmarksThatDoNotPair(_ body: String) {
    #expect(verifier.findings(body: body).map(\.rule) == [.bookmarkUnpaired])
  }

  @Test(arguments: [
    "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>",
    "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText>PAGE</w:instrText>",
    "<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"begin\"/>",
  ])
  func refusesFieldsThatDoNotPair(_ body: String) {
    #expect(verifier.findings(body: body).map(\.rule).contains(.fieldUnpaired))
  }

  @Test func refusesTwoDrawingsOfOneID() {
    let drawing = "<wp:docPr id=\"7\" name=\"a\"/>"
    #expect(verifier.findings(body: drawing) == [])
    #expect(verifier.findings(body: drawing + drawing).map(\.rule) == [.drawingIDRepeated])
  }

  @Test(arguments: [
    "Dear {{ name }}", "{% if x %}", "{# end #}", "{</w:t></w:r><w:r><w:t>{ name", "name }}",
    "x %}",
  ])
  func refusesATagLeftInTheTextUnlessTheDataHoldsOne(_ text: String) {
    let body = paragraph(text)
    #expect(verifier.findings(body: body).map(\.rule) == [.delimiterLeftOver])
    #expect(verifier.findings(body: body, dataHoldsDelimiters: true) == [])
  }

  @Test func seesADelimiterInData() {
    #expect(DocumentVerifier.holdsDelimiter("typed {{ x }}"))
    #expect(!DocumentVerifier.holdsDelimiter("{ x } and 50%"))
    #expect(verifier.findings(body: paragraph("{") + paragraph("{ x } 50%")) == [])
  }
}

private let cell = "<w:tc><w:p/></w:tc>"

private func spanning(_ count: Int) -> String {
  "<w:tc><w:tcPr><w:gridSpan w:val=\"\(count)\"/></w:tcPr><w:p/></w:tc>"
}

private func table(columns: Int, _ rows: String) -> String {
  let grid = String(repeating: "<w:gridCol/>", count: columns)
  return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>"
}

private func field(_ instruction: String) -> String {
  "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>\(instruction)</w:instrText>"
    + "<w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
}
