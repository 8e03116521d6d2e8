/// Markup that can hide text from a reader, fetch something or run something.
package enum ForbiddenMarkup: String, Hashable, Sendable {
  /// Text that is there and does not show (ECMA-376 part 1, 17.3.2.41 `vanish`, 17.3.2.44).
  case hiddenText = "hidden text"
  /// What somebody inserted, deleted, moved or formatted, with an author (17.13.5).
  case trackedChange = "a tracked change"
  /// A comment or its anchor (17.13.4).
  case comment = "a comment"
  /// Editing session numbers, which tell which texts were written together (17.3.1).
  case revisionID = "an editing session number"
  /// A document variable (17.15.1.28).
  case documentVariable = "a document variable"
  /// A mail merge connection (17.14).
  case mailMerge = "a mail merge connection"
  /// Custom XML or smart tags (17.5.1).
  case customXML = "custom XML"
  /// Another file's contents, imported when opened (17.17.2).
  case importedContent = "imported content"
  /// An embedded object, control or VML picture (17.3.3.19, 17.3.3.21).
  case embeddedObject = "an embedded object"
  /// Content of which each program shows the version that it knows (part 3, 7.5).
  case alternativeContent = "content that programs choose from"
  /// A hyperlink (17.16.22).
  case hyperlink = "a hyperlink"
  /// A relationship to something outside the package (part 2, 9.3.2).
  case externalTarget = "a link to outside the document"
  /// A field that is no page number (17.16).
  case field = "a field other than a page number"

  /// What an element called `name` is, or nil where it is allowed.
  static func element(_ name: String) -> ForbiddenMarkup? {
    if let known = elements[name] { return known }
    if let prefix = elementPrefixes.first(where: { name.hasPrefix($0.start) }) {
      return prefix.markup
    }
    return name.hasPrefix("w:") && name.hasSuffix("Change") ? .trackedChange : nil
  }

  /// What a drawing may hold, by its namespace: a picture, or the lines and texts that we draw. A
  /// chart, a diagram or a canvas brings parts and programs of its own.
  static let drawingContents = [
    "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  ].map { Array($0.utf8) }

  /// What an attribute called `name` is, or nil where it is allowed.
  static func attribute(_ name: String) -> ForbiddenMarkup? {
    if name.hasPrefix("w:rsid") { return .revisionID }
    return name == "w:author" || name == "w:initials" ? .trackedChange : nil
  }

  private static let elements: [String: ForbiddenMarkup] = [
    "w:vanish": .hiddenText, "w:specVanish": .hiddenText, "w:webHidden": .hiddenText,
    "w:del": .trackedChange, "w:ins": .trackedChange, "w:delText": .trackedChange,
    "w:delInstrText": .trackedChange, "w:cellIns": .trackedChange, "w:cellDel": .trackedChange,
    "w:cellMerge": .trackedChange, "w:trackRevisions": .trackedChange,
    "w:annotationRef": .comment, "w:mailMerge": .mailMerge, "w:smartTag": .customXML,
    "w:dataBinding": .customXML, "w:altChunk": .importedContent, "w:subDoc": .importedContent,
    "w:attachedTemplate": .importedContent, "w:frameset": .importedContent,
    "w:object": .embeddedObject, "w:pict": .embeddedObject, "w:control": .embeddedObject,
    "w:movie": .embeddedObject, "w:hyperlink": .hyperlink, "a:hlinkClick": .hyperlink,
    "a:hlinkHover": .hyperlink, "w:fldData": .field, "w:ffData": .field,
  ]

  private static let elementPrefixes: [(start: String, markup: ForbiddenMarkup)] = [
    ("w:comment", .comment), ("w:moveFrom", .trackedChange), ("w:moveTo", .trackedChange),
    ("w:rsid", .revisionID), ("w:docVar", .documentVariable), ("w:customXml", .customXML),
    ("w14:conflict", .trackedChange), ("mc:", .alternativeContent), ("o:", .embeddedObject),
    ("v:", .embeddedObject),
  ]
}
