extension WordprocessingMLWriter {
  mutating func beginParagraph(_ style: ParagraphStyle) {
    let isInCell = stack.innermost?.kind == .cell
    // In a cell, running text takes the table's style: the space around a letter's paragraphs
    // would make its rows gape.
    let identifier: StaticString? =
      switch style {
      case .body where isInCell: stack.isInHeaderCell ? "TableHeading" : "TableText"
      // Space under a table can only be space above what follows it.
      case .body where story == .body && lastTableEnd == markup.count: "BodyAfterTable"
      default: story.styleIdentifier(style)
      }
    let isFramed = style == .address && story == .body && !isInCell
    beginParagraph(.paragraph, identifier, properties: isFramed ? Self.addressFrame : "")
  }

  mutating func beginParagraph(
    _ kind: ElementKind, _ style: StaticString?, properties: StaticString = ""
  ) {
    endBareParagraph()
    guard stack.open(kind, at: markup.count) else { return }
    openParagraph(style, properties: properties)
  }

  mutating func endParagraph(_ closed: OpenElement) {
    closeRun()
    isParagraphOpen = false
    guard closed.stays else { return rollBack(to: closed.start) }
    append("</w:p>")
  }

  mutating func beginList(_ kind: ElementKind) {
    endBareParagraph()
    guard story == .body || kind != .numberedList else {
      // Numbering instances are counted for the body alone.
      return stack.leaveOut(.misplaced(kind, inside: nil))
    }
    guard stack.open(kind, at: markup.count) else { return }
    if kind == .numberedList { numberedLists += 1 }
  }

  mutating func beginItem() {
    let isNumbered = stack.innermost?.kind == .numberedList
    guard stack.open(.item, at: markup.count) else { return }
    isParagraphOpen = true
    startParagraph(isNumbered ? "ListNumber" : "ListBullet")
    guard isNumbered else { return append("</w:pPr>") }
    append("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
    append(number: Numbering.firstNumberedList + numberedLists - 1)
    append("\"/></w:numPr></w:pPr>")
  }

  /// Ends the paragraph that bare text in a cell opened, if there is one.
  mutating func endBareParagraph() {
    guard isParagraphOpen, stack.innermost?.kind == .cell else { return }
    closeRun()
    isParagraphOpen = false
    append("</w:p>")
  }

  mutating func openParagraph(_ style: StaticString?, properties: StaticString = "") {
    isParagraphOpen = true
    guard style != nil || isPageBreakAwaited else { return append("<w:p>") }
    startParagraph(style)
    append(properties)
    append("</w:pPr>")
  }

  /// Appends a paragraph's first properties, in the order that their schema asks for (ECMA-376
  /// part 1, 17.3.1.26): its style, and whether it stays with the next one or begins a page.
  private mutating func startParagraph(_ style: StaticString?) {
    let start = markup.count
    append("<w:p><w:pPr>")
    if let style {
      append("<w:pStyle w:val=\"")
      append(style)
      append("\"/>")
    }
    if keptTables > 0 { append(Self.keepNext) }
    guard isPageBreakAwaited else { return }
    append("<w:pageBreakBefore/>")
    isPageBreakAwaited = false
    pageBreakStart = start
  }

  /// Keeps a paragraph on the page of the next one (17.3.1.15).
  static let keepNext: StaticString = "<w:keepNext/>"

  /// The frame in which the lines of an address stand together: as wide as the text and at least
  /// 38 mm high, so that what follows begins below an envelope's window, and no space at all is
  /// kept in a document without an address. It stands here and not in the style because
  /// LibreOffice 7.4 leaves out a style's frame (ECMA-376 part 1, 17.3.1.11 `framePr`).
  private static let addressFrame: StaticString =
    "<w:framePr w:w=\"9412\" w:h=\"2155\" w:hRule=\"atLeast\" w:vSpace=\"170\" w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:x=\"1\" w:y=\"1\"/>"
}
