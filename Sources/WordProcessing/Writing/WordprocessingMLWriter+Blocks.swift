extension WordprocessingMLWriter {
  mutating func beginParagraph(_ style: ParagraphStyle) {
    let isInCell = stack.innermost?.kind == .cell
    // In a cell, running text takes the table's style: the space around a letter's paragraphs
    // would make its rows gape.
    let identifier: StaticString? =
      isInCell && style == .body
      ? (stack.isInHeaderCell ? "TableHeading" : "TableText") : story.styleIdentifier(style)
    beginParagraph(.paragraph, identifier)
  }

  mutating func beginParagraph(_ kind: ElementKind, _ style: StaticString?) {
    endBareParagraph()
    guard stack.open(kind, at: markup.count) else { return }
    openParagraph(style)
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
    guard isNumbered else {
      return append("<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>")
    }
    append(
      "<w:p><w:pPr><w:pStyle w:val=\"ListNumber\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"")
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

  mutating func openParagraph(_ style: StaticString?) {
    isParagraphOpen = true
    guard let style else { return append("<w:p>") }
    append("<w:p><w:pPr><w:pStyle w:val=\"")
    append(style)
    append("\"/></w:pPr>")
  }
}
