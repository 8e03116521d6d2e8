import WordProcessing

extension DocumentWriter {
  /// Writes an element around `content`.
  mutating func element(_ element: DocumentElement, _ content: (inout Self) -> Void = { _ in }) {
    begin(element)
    content(&self)
    end(element)
  }

  /// Writes an element that holds `text`.
  mutating func element(_ element: DocumentElement, _ text: String) {
    self.element(element) { $0.text(text) }
  }

  /// Writes a row of cells of bare text.
  mutating func row(_ kind: DocumentElement, _ cells: String...) {
    element(kind) { row in cells.forEach { row.element(.cell, $0) } }
  }
}

/// The markup that `content` writes into the body.
func markup(
  story: Story = .body, _ content: (inout WordprocessingMLWriter) -> Void
) throws -> String {
  var writer = WordprocessingMLWriter(story: story, textWidth: 9000)
  content(&writer)
  return String(decoding: try writer.finished().markup, as: UTF8.self)
}

/// The problems that `content` meets.
func problems(_ content: (inout WordprocessingMLWriter) -> Void) -> [MarkupProblem] {
  var writer = WordprocessingMLWriter()
  content(&writer)
  do {
    _ = try writer.finished()
    return []
  } catch {
    return error.problems
  }
}

/// The plain text that `content` writes.
func plainText(marksItems: Bool = true, _ content: (inout PlainTextWriter) -> Void) -> String {
  var writer = PlainTextWriter(marksItems: marksItems)
  content(&writer)
  return writer.text
}
