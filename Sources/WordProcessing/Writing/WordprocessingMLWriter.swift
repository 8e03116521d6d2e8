/// Writes a document's content as WordprocessingML into one growing buffer.
///
/// Markup is appended as elements begin; an element that turns out to hold no text is cut off
/// again, so that nothing is kept per element but a few numbers. Every text is escaped here, and
/// nothing but text and our own literals is ever written: no value reaches a field, a style or any
/// attribute but the one that says in words what a drawing shows.
package struct WordprocessingMLWriter: DocumentWriter, Sendable {
  var markup: [UInt8] = []
  var stack = ElementStack()
  var run = RunState.closed
  var isParagraphOpen = false
  var isStrong = false
  var numberedLists = 0
  /// The widths in twentieths of a point of the columns of all open tables, outermost first.
  var columnWidths: [Int] = []
  /// Where the last table that stayed ended, to see that another one follows it directly.
  var lastTableEnd = -1
  /// Whether the next paragraph begins a page.
  var isPageBreakAwaited = false
  /// Where the paragraph stands that began a page last, for the case that it is cut off again.
  var pageBreakStart = -1
  /// How many tables that are kept on one page are open.
  var keptTables = 0
  /// The ids given to drawings and their shapes.
  var drawnIDs = 0
  let story: Story
  let textWidth: Int
  let largePrint: Bool

  /// How far the run that is being written has come.
  enum RunState { case closed, open, inText }

  /// A writer for one story of a document.
  ///
  /// - Parameters:
  ///   - story: the part of the document that is written.
  ///   - textWidth: the width that tables share out, in twentieths of a point.
  ///   - largePrint: whether the text of drawings is set in 18 pt instead of 12 pt; all other text
  ///     takes its size from the letterhead's styles.
  package init(
    story: Story = .body, textWidth: Int = PageLayout.textWidth, largePrint: Bool = false
  ) {
    self.story = story
    self.textWidth = textWidth
    self.largePrint = largePrint
    markup.reserveCapacity(16_384)
  }

  /// What was wrong so far, in the order in which it occurred.
  package var problems: [MarkupProblem] { stack.problems }

  /// The content written, or everything that was wrong with it.
  package func finished() throws(MarkupProblems) -> DocumentBody {
    let unclosed = stack.elements.reversed().map { MarkupProblem.unclosed($0.kind) }
    guard stack.problems.isEmpty, unclosed.isEmpty else {
      throw MarkupProblems(problems: stack.problems + unclosed)
    }
    return DocumentBody(markup: markup, numberedLists: numberedLists)
  }

  package mutating func begin(_ element: DocumentElement) {
    switch element {
    case .heading(let level): beginParagraph(.heading, story.styleIdentifier(headingLevel: level))
    case .paragraph(let style): beginParagraph(style)
    case .bulletList: beginList(.bulletList)
    case .numberedList: beginList(.numberedList)
    case .item: beginItem()
    case .table(let columnWeights, let isKeptTogether):
      beginTable(columnWeights, isKeptTogether: isKeptTogether)
    case .headerRow: beginRow(.headerRow)
    case .row: beginRow(.row)
    case .cell: beginCell()
    case .strong: beginStrong()
    }
  }

  package mutating func end(_ element: DocumentElement) {
    let kind = ElementKind(element)
    guard let closed = stack.close(kind) else { return }
    switch kind {
    case .heading, .paragraph, .item: endParagraph(closed)
    case .bulletList: break
    case .numberedList: if !closed.stays { numberedLists -= 1 }
    case .table: endTable(closed)
    case .headerRow, .row: endRow(closed)
    case .cell: endCell(closed)
    case .strong: endStrong()
    }
  }

  /// Cuts the buffer back to where an element began that does not stay.
  mutating func rollBack(to start: Int) {
    markup.removeLast(markup.count - start)
    if lastTableEnd > start { lastTableEnd = -1 }
    if pageBreakStart >= start {
      pageBreakStart = -1
      isPageBreakAwaited = true
    }
  }
}
