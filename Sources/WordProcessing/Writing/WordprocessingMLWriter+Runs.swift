extension WordprocessingMLWriter {
  /// Makes sure that what is appended next is text of a run.
  mutating func openText() {
    switch run {
    case .inText: return
    case .open: append("<w:t xml:space=\"preserve\">")
    case .closed:
      if isStrong {
        // Set on the run and not by a style: bold from a paragraph style and bold from a
        // character style cancel each other out (ECMA-376 part 1, 17.7.3).
        append("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">")
      } else {
        append("<w:r><w:t xml:space=\"preserve\">")
      }
    }
    run = .inText
  }

  mutating func closeRun() {
    switch run {
    case .closed: return
    case .open: append("</w:r>")
    case .inText: append("</w:t></w:r>")
    }
    run = .closed
  }

  /// Appends a break or tab to the open run, opening one if need be.
  mutating func appendBreak(_ element: StaticString) {
    switch run {
    case .inText: append("</w:t>")
    case .open: break
    case .closed: openRun()
    }
    append(element)
    run = .open
  }

  /// Appends a complex field with a result that readers replace (17.16.18 `fldChar`).
  mutating func appendField(_ instruction: StaticString) {
    guard prepareForField() else { return }
    closeRun()
    appendRun("<w:fldChar w:fldCharType=\"begin\"/>")
    openRun()
    append("<w:instrText xml:space=\"preserve\"> ")
    append(instruction)
    append(" </w:instrText></w:r>")
    appendRun("<w:fldChar w:fldCharType=\"separate\"/>")
    appendRun("<w:t>1</w:t>")
    appendRun("<w:fldChar w:fldCharType=\"end\"/>")
    run = .closed
  }

  private mutating func appendRun(_ content: StaticString) {
    openRun()
    append(content)
    append("</w:r>")
  }

  private mutating func openRun() {
    append(isStrong ? "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>" : "<w:r>")
  }
}

extension WordprocessingMLWriter {
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    markup.append(
      contentsOf: UnsafeBufferPointer(
        start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(_ entity: XMLText.StaticEntity) {
    switch entity {
    case .ampersand: append("&amp;")
    case .lessThan: append("&lt;")
    case .greaterThan: append("&gt;")
    }
  }

  /// Appends a number from 0 up in decimal digits.
  mutating func append(number: Int) {
    if number >= 10 { append(number: number / 10) }
    markup.append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }
}
