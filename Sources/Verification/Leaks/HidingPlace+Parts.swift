extension HidingPlace {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"

  /// What puts `value` into one of the parts that every document has; nil for other places.
  func fixedPartLeak(_ value: LeakValue) -> Leak? {
    let text = value.markup
    let style = "<w:style w:type=\"paragraph\" w:styleId="
    switch self {
    case .styleID:
      return .inPart("word/styles.xml", "\(style)\"\(text)\"><w:name w:val=\"a\"/></w:style>")
    case .styleName:
      return .inPart("word/styles.xml", "\(style)\"a\"><w:name w:val=\"\(text)\"/></w:style>")
    case .documentVariable:
      return Self.setting("<w:docVars><w:docVar w:name=\"a\" w:val=\"\(text)\"/></w:docVars>")
    case .mergeConnection:
      return Self.setting(
        "<w:mailMerge><w:connectString w:val=\"Server=a;User=\(text)\"/></w:mailMerge>")
    case .mergeQuery:
      return Self.setting(
        "<w:mailMerge><w:query w:val=\"SELECT * FROM a WHERE b='\(text)'\"/></w:mailMerge>")
    case .attachedTemplate:
      return .link(
        relationship: "attachedTemplate", target: "file:///C:/Users/\(text)/Normal.dotm", body: "")
    case .header: return .inPart("word/header.xml", Self.run(text))
    case .firstPageHeader: return .inPart("word/header-first.xml", Self.run(text))
    case .footer: return .inPart("word/footer.xml", Self.run(text))
    case .subject: return .inPart("docProps/core.xml", "<dc:subject>\(text)</dc:subject>")
    case .lastEditor:
      return .inPart("docProps/core.xml", "<cp:lastModifiedBy>\(text)</cp:lastModifiedBy>")
    case .company: return .inPart("docProps/app.xml", "<Company>\(text)</Company>")
    default: return nil
    }
  }

  private static func setting(_ markup: String) -> Leak { .inPart("word/settings.xml", markup) }

  /// What puts `value` into a part that documents of ours do not have; nil for other places.
  func newPartLeak(_ value: LeakValue) throws -> Leak? {
    if let markup = wordPart(value) {
      let part = Self.declaration + markup.xml
      return .part(markup.name, Array(part.utf8), relationship: markup.relationship)
    }
    return try otherPart(value)
  }

  /// A part of WordprocessingML: its name, its markup and its relationship's type.
  private func wordPart(
    _ value: LeakValue
  ) -> (name: String, xml: String, relationship: String)? {
    let text = value.markup
    func part(_ name: String, _ root: String, _ content: String, relationship: String? = nil) -> (
      name: String, xml: String, relationship: String
    ) {
      (
        "word/\(name).xml", "<w:\(root) xmlns:w=\"\(Self.word)\">\(content)</w:\(root)>",
        relationship ?? name
      )
    }
    func comment(author: String = "-", initials: String = "-", _ text: String = ".") -> (
      name: String, xml: String, relationship: String
    ) {
      let attributes = "w:id=\"1\" w:author=\"\(author)\" w:initials=\"\(initials)\""
      return part("comments", "comments", "<w:comment \(attributes)>\(Self.run(text))</w:comment>")
    }
    func block(_ name: String, _ text: String) -> (
      name: String, xml: String, relationship: String
    ) {
      part(
        "glossary/document", "glossaryDocument",
        "<w:docParts><w:docPart><w:docPartPr><w:name w:val=\"\(name)\"/></w:docPartPr>"
          + "<w:docPartBody>\(Self.run(text))</w:docPartBody></w:docPart></w:docParts>",
        relationship: "glossaryDocument")
    }
    switch self {
    case .footnote:
      return part("footnotes", "footnotes", "<w:footnote w:id=\"2\">\(Self.run(text))</w:footnote>")
    case .endnote:
      return part("endnotes", "endnotes", "<w:endnote w:id=\"2\">\(Self.run(text))</w:endnote>")
    case .commentText: return comment(text)
    case .commentAuthor: return comment(author: text)
    case .commentInitials: return comment(initials: text)
    case .glossaryName: return block(text, ".")
    case .glossaryText: return block("a", text)
    case .people:
      return (
        "word/people.xml",
        "<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
          + "<w15:person w15:author=\"\(text)\"/></w15:people>", "people"
      )
    case .chartData:
      return (
        "word/charts/chart1.xml",
        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:pt>"
          + "<c:v>\(text)</c:v></c:pt></c:chartSpace>", "chart"
      )
    default: return nil
    }
  }

  private func otherPart(_ value: LeakValue) throws -> Leak? {
    let text = value.markup
    func data(_ xml: String) -> [UInt8] { Array((Self.declaration + xml).utf8) }
    switch self {
    case .customXML:
      return .part(
        "customXml/item1.xml", data("<case><person>\(text)</person></case>"),
        relationship: "customXml")
    case .customProperty:
      return .part(
        "docProps/custom.xml",
        data("<Properties><property name=\"Client\"><v>\(text)</v></property></Properties>"),
        relationship: nil)
    case .importedPage:
      return .part(
        "word/page.html", Array("<html><body><p>\(text)</p></body></html>".utf8),
        relationship: "aFChunk")
    case .embeddedWorkbook:
      var workbook = LeakPackage()
      try workbook.add("xl/sharedStrings.xml", data("<sst><si><t>\(text)</t></si></sst>"))
      return .part("word/embeddings/sheet.xlsx", workbook.bytes, relationship: "package")
    case .strayPart: return .part("word/stray.bin", value.bytes, relationship: nil)
    case .strayPartName:
      return .part("word/\(value.name).xml", data("<a/>"), relationship: nil)
    case .utf16Part:
      return .part("word/stray.bin", [0xFF, 0xFE] + value.utf16, relationship: nil)
    case .bigEndianPart:
      let swapped = value.text.utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }
      return .part("word/stray.bin", [0xFE, 0xFF] + swapped, relationship: nil)
    default: return try picturePart(value)
    }
  }

  private func picturePart(_ value: LeakValue) throws -> Leak? {
    switch self {
    case .pictureComment:
      .part("word/media/a.jpeg", LeakPicture.jpeg(comment: value.bytes), relationship: "image")
    case .pictureText:
      .part("word/media/a.png", try LeakPicture.png(text: value.bytes), relationship: "image")
    case .compressedPictureText:
      .part("word/media/a.png", try LeakPicture.png(compressed: value.bytes), relationship: "image")
    case .pictureName:
      .part(
        "word/media/\(value.name).png", try LeakPicture.png(text: []), relationship: "image")
    case .thumbnail:
      .part("docProps/thumbnail.jpeg", LeakPicture.jpeg(comment: value.bytes), relationship: nil)
    default: nil
    }
  }
}
