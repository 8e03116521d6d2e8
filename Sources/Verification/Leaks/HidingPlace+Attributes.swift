extension HidingPlace {
  /// The markup that keeps `value` in an attribute or a name of the body; nil where the place is
  /// none of these.
  func attributeMarkup(_ value: LeakValue) -> String? {
    let text = value.markup
    switch self {
    case .fontName: return Self.run(".", "<w:rFonts w:ascii=\"\(text)\"/>")
    case .bookmarkName:
      return "<w:p><w:bookmarkStart w:id=\"900\" w:name=\"\(text)\"/><w:bookmarkEnd w:id=\"900\"/>"
        + "</w:p>"
    case .linkTooltip:
      return "<w:p><w:hyperlink w:anchor=\"top\" w:tooltip=\"\(text)\"><w:r><w:t>.</w:t></w:r>"
        + "</w:hyperlink></w:p>"
    case .controlAlias: return Self.control("<w:alias w:val=\"\(text)\"/>")
    case .controlTag: return Self.control("<w:tag w:val=\"\(text)\"/>")
    case .controlPlaceholder:
      return Self.control("<w:placeholder><w:docPart w:val=\"\(text)\"/></w:placeholder>")
    case .drawingName: return Self.drawing("name=\"\(text)\"")
    case .altText: return Self.drawing("name=\"a\" descr=\"\(text)\"")
    case .altTitle: return Self.drawing("name=\"a\" title=\"\(text)\"")
    case .pictureFileName: return Self.drawing("name=\"a\"", file: text)
    case .tableCaption: return Self.table("<w:tblCaption w:val=\"\(text)\"/>")
    case .tableDescription: return Self.table("<w:tblDescription w:val=\"\(text)\"/>")
    case .elementName:
      let letters = value.text.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      return "<w:n\(String(String.UnicodeScalarView(letters)))/>"
    default: return nil
    }
  }

  private static func control(_ properties: String) -> String {
    "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(run("."))</w:sdtContent></w:sdt>"
  }

  private static func table(_ properties: String) -> String {
    "<w:tbl><w:tblPr>\(properties)</w:tblPr><w:tblGrid><w:gridCol w:w=\"99\"/></w:tblGrid><w:tr>"
      + "<w:tc>\(run("."))</w:tc></w:tr></w:tbl><w:p/>"
  }

  private static func drawing(_ properties: String, file: String = "a") -> String {
    """
    <w:p><w:r><w:drawing><wp:inline \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
    <wp:extent cx="1" cy="1"/><wp:docPr id="9001" \(properties)/>\
    <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData \
    uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>\
    <pic:cNvPr id="0" name="\(file)"/><pic:cNvPicPr/></pic:nvPicPr></pic:pic></a:graphicData>\
    </a:graphic></wp:inline></w:drawing></w:r></w:p>
    """
  }
}
