extension WordprocessingMLWriter {
  mutating func beginTable(_ weights: [Int], isKeptTogether: Bool) {
    endBareParagraph()
    // Word's own limit on columns is 63.
    guard 1...63 ~= weights.count, weights.allSatisfy({ 1...1000 ~= $0 }) else {
      return stack.leaveOut(.columnWeights)
    }
    let width = availableWidth
    guard stack.open(.table, at: markup.count) else { return }
    if isKeptTogether { keptTables += 1 }
    // Word merges tables that nothing separates.
    if lastTableEnd == markup.count {
      append("<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/></w:pPr></w:p>")
    }
    appendTableStart(weights, width: width, isKeptTogether: isKeptTogether)
  }

  /// The width that a table begun now may take: the text's, or its cell's less the margins.
  private var availableWidth: Int {
    guard stack.innermost?.kind == .cell, let column = currentColumn else { return textWidth }
    return max(columnWidths[column] - 2 * PageLayout.cellMargin, 1)
  }

  /// Where the open cell's column stands in `columnWidths`, for a cell within its table's grid.
  private var currentColumn: Int? {
    guard let row = stack.elements.last(where: { $0.kind.isRow }) else { return nil }
    let index = min(row.children, row.columns) - 1
    let column = columnWidths.count - row.columns + index
    return index >= 0 && columnWidths.indices.contains(column) ? column : nil
  }

  private mutating func appendTableStart(_ weights: [Int], width: Int, isKeptTogether: Bool) {
    append(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"CasepackTable\"/><w:tblW w:w=\"")
    append(number: width)
    append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
    stack.setTable(
      columns: weights.count, lookOffset: markup.count, isKeptTogether: isKeptTogether)
    append(Self.look)
    append(
      " w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
    )
    let total = weights.reduce(0, +)
    var weightSoFar = 0
    var widthSoFar = 0
    for weight in weights {
      weightSoFar += weight
      // Rounded from the running sum, so that the columns add up to the whole width.
      let columnWidth = max(width * weightSoFar / total - widthSoFar, 1)
      widthSoFar += columnWidth
      columnWidths.append(columnWidth)
      append("<w:gridCol w:w=\"")
      append(number: columnWidth)
      append("\"/>")
    }
    append("</w:tblGrid>")
  }

  mutating func endTable(_ closed: OpenElement) {
    columnWidths.removeLast(closed.columns)
    if closed.isKeptTogether { keptTables -= 1 }
    guard closed.stays else { return rollBack(to: closed.start) }
    if closed.isKeptTogether, keptTables == 0 { releaseRow(at: closed.lastRowStart) }
    append("</w:tbl>")
    lastTableEnd = markup.count
  }

  /// Lets the last row of a table that is kept together part from what follows the table. No text
  /// can look like the property, as every text is escaped.
  private mutating func releaseRow(at start: Int) {
    let property = UnsafeBufferPointer(
      start: Self.keepNext.utf8Start, count: Self.keepNext.utf8CodeUnitCount)
    var row: [UInt8] = []
    row.reserveCapacity(markup.count - start)
    var index = start
    while index < markup.count {
      if markup[index] == UInt8(ascii: "<"), markup[index...].starts(with: property) {
        index += property.count
      } else {
        row.append(markup[index])
        index += 1
      }
    }
    markup.replaceSubrange(start..., with: row)
  }

  mutating func beginRow(_ kind: ElementKind) {
    guard stack.open(kind, at: markup.count) else { return }
    append(
      kind == .headerRow
        ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
  }

  mutating func endRow(_ closed: OpenElement) {
    guard closed.stays else { return rollBack(to: closed.start) }
    append("</w:tr>")
    guard closed.kind == .headerRow, let table = stack.innermost else { return }
    markup.replaceSubrange(
      table.lookOffset..<table.lookOffset + Self.look.utf8CodeUnitCount,
      with: UnsafeBufferPointer(
        start: Self.headerRowLook.utf8Start, count: Self.headerRowLook.utf8CodeUnitCount))
  }

  /// What a table says about its first row until a header row stays, and then: of one length, as
  /// the one is written over the other (17.4.55 `tblLook`).
  private static let look: StaticString = "0600\" w:firstRow=\"0\""
  private static let headerRowLook: StaticString = "0620\" w:firstRow=\"1\""

  mutating func beginCell() {
    guard stack.open(.cell, at: markup.count) else { return }
    append("<w:tc><w:tcPr><w:tcW w:w=\"")
    append(number: currentColumn.map { columnWidths[$0] } ?? 1)
    append("\" w:type=\"dxa\"/></w:tcPr>")
  }

  mutating func endCell(_ closed: OpenElement) {
    if isParagraphOpen {
      closeRun()
      isParagraphOpen = false
      append("</w:p>")
    } else if !closed.stays {
      openParagraph("TableText")
      isParagraphOpen = false
      append("</w:p>")
    } else if lastTableEnd == markup.count {
      // A cell must end in a paragraph (ECMA-376 part 1, 17.4.65 `tc`).
      append("<w:p><w:pPr><w:pStyle w:val=\"TableSeparator\"/></w:pPr></w:p>")
    }
    append("</w:tc>")
  }
}
