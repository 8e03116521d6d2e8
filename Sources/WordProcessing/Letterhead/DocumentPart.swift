/// The frame of `word/document.xml` around a document's content.
enum DocumentPart {
  /// The whole part around `body`.
  static func markup(around body: [UInt8]) -> [UInt8] {
    var markup: [UInt8] = []
    markup.reserveCapacity(start.count + body.count + end.count)
    markup.append(contentsOf: start)
    markup.append(contentsOf: body)
    markup.append(contentsOf: end)
    return markup
  }

  static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let start = Array("\(declaration)<w:document \(namespaces)><w:body>".utf8)

  /// The section: A4, and a first page with a head of its own (`titlePg`). The identifiers are
  /// those of `FixedParts.documentRelationships`.
  private static let end = Array(
    """
    <w:sectPr>\
    <w:headerReference w:type="first" r:id="rId6"/>\
    <w:headerReference w:type="default" r:id="rId7"/>\
    <w:footerReference w:type="first" r:id="rId8"/>\
    <w:footerReference w:type="default" r:id="rId9"/>\
    <w:pgSz w:w="\(PageLayout.width)" w:h="\(PageLayout.height)"/>\
    <w:pgMar w:top="\(PageLayout.topMargin)" w:right="\(PageLayout.sideMargin)" \
    w:bottom="\(PageLayout.bottomMargin)" w:left="\(PageLayout.sideMargin)" \
    w:header="\(PageLayout.headerDistance)" w:footer="\(PageLayout.footerDistance)" w:gutter="0"/>\
    <w:cols w:space="720"/><w:titlePg/></w:sectPr></w:body></w:document>
    """.utf8)
}
