import Foundation

extension FixedParts {
  /// A header or footer part around its content.
  static func story(_ root: String, _ content: [UInt8], logo: Logo? = nil) -> [UInt8] {
    var content = content.isEmpty ? Array("<w:p/>".utf8) : content
    var namespaces = DocumentPart.namespaces
    if let logo {
      namespaces +=
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
      // A paragraph of its own that takes no space, so that any content may follow.
      let paragraph =
        "<w:p><w:pPr><w:pStyle w:val=\"TableSeparator\"/></w:pPr>\(logo.run)</w:p>"
      let lines = ["LetterheadName", "Letterhead"].reduce(String(decoding: content, as: UTF8.self))
      {
        $0.replacingOccurrences(
          of: "<w:pStyle w:val=\"\($1)\"/>",
          with: "<w:pStyle w:val=\"\($1)\"/><w:ind w:right=\"\(logo.lineIndent)\"/>")
      }
      content = Array((paragraph + lines).utf8)
    }
    let start = "\(DocumentPart.declaration)<w:\(root) \(namespaces)>"
    return Array(start.utf8) + content + Array("</w:\(root)>".utf8)
  }

  static var packageRelationships: Relationships {
    Relationships([
      (.officeDocument, "word/document.xml"),
      (.coreProperties, "docProps/core.xml"),
      (.extendedProperties, "docProps/app.xml"),
    ])
  }

  /// In the order that `DocumentPart` counts on: the heads and feet are `rId6` to `rId9`.
  static var documentRelationships: Relationships {
    Relationships([
      (.styles, "styles.xml"),
      (.numbering, "numbering.xml"),
      (.settings, "settings.xml"),
      (.fontTable, "fontTable.xml"),
      (.theme, "theme/theme1.xml"),
      (.header, "header-first.xml"),
      (.header, "header.xml"),
      (.footer, "footer-first.xml"),
      (.footer, "footer.xml"),
    ])
  }

  static func contentTypes(withLogo: Bool) -> ContentTypes {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var defaults = [
      ContentTypes.Default(
        fileExtension: "rels",
        contentType: "application/vnd.openxmlformats-package.relationships+xml"),
      ContentTypes.Default(fileExtension: "xml", contentType: "application/xml"),
    ]
    if withLogo { defaults.append(.init(fileExtension: "png", contentType: "image/png")) }
    return ContentTypes(
      defaults: defaults,
      overrides: [
        .init(.document, word + "document.main+xml"),
        .init(.styles, word + "styles+xml"),
        .init(.numbering, word + "numbering+xml"),
        .init(.settings, word + "settings+xml"),
        .init(.fontTable, word + "fontTable+xml"),
        .init(
          .theme, "application/vnd.openxmlformats-officedocument.theme+xml"),
        .init(.headerFirst, word + "header+xml"),
        .init(.header, word + "header+xml"),
        .init(.footerFirst, word + "footer+xml"),
        .init(.footer, word + "footer+xml"),
        .init(
          .extendedProperties,
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        .init(.coreProperties, "application/vnd.openxmlformats-package.core-properties+xml"),
      ])
  }

  /// The least that Word's own program writes: no company, no template, no editing time.
  static let extendedProperties = Array(
    """
    \(DocumentPart.declaration)<Properties \
    xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>Casepack</Application></Properties>
    """.utf8)
}
