extension WordprocessingMLWriter {
  package mutating func text(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { appendText($0) }
    guard isWritten == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { appendText($0) }
  }

  package mutating func text(utf8 text: Span<UInt8>) {
    text.withUnsafeBufferPointer { appendText($0) }
  }

  package mutating func lineBreak() {
    // A cell's bare text begins with text: a break before it would open an empty paragraph.
    guard mayHoldText(), isParagraphOpen else { return }
    appendBreak("<w:br/>")
  }

  package mutating func pageNumber() { appendField("PAGE") }

  package mutating func pageCount() { appendField("NUMPAGES") }

  mutating func beginStrong() {
    guard stack.open(.strong, at: markup.count) else { return }
    closeRun()
    isStrong = true
  }

  mutating func endStrong() {
    closeRun()
    isStrong = false
  }

  /// Whether text may stand here; notes a problem if not.
  private mutating func mayHoldText() -> Bool {
    guard !stack.isLeavingOut else { return false }
    guard stack.innermost?.kind.holdsText == true else {
      stack.note(.textOutsideParagraph)
      return false
    }
    return true
  }

  /// Makes a field's place ready; `false` if no text may stand here.
  mutating func prepareForField() -> Bool {
    guard mayHoldText() else { return false }
    if !isParagraphOpen { openBareParagraph() }
    stack.noteText()
    return true
  }

  private mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !stack.isLeavingOut else { return }
    let holder = stack.innermost
    var first = 0
    if !isParagraphOpen || holder?.holdsText != true {
      let blanks = XMLText.blankPrefix(of: bytes)
      if !isParagraphOpen {
        guard blanks < bytes.count, mayHoldText() else { return }
        first = blanks
        openBareParagraph()
      }
      if blanks < bytes.count { stack.noteText() }
    }
    appendEscaped(bytes, from: first)
  }

  /// Opens the paragraph that text directly in a cell stands in.
  private mutating func openBareParagraph() {
    let isStrong = stack.innermost?.kind == .strong
    let rowIndex = stack.elements.count - (isStrong ? 3 : 2)
    let isHeader = rowIndex >= 0 && stack.elements[rowIndex].kind == .headerRow
    openParagraph(isHeader ? "TableHeading" : "TableText")
  }

  private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) {
    var start = first
    var index = first
    while true {
      while index < bytes.count, XMLText.isPlain(bytes[index]) { index += 1 }
      guard index < bytes.count else { break }
      let special = XMLText.special(in: bytes, at: index)
      guard special != .none else {
        index += 1
        continue
      }
      appendPlain(bytes, start, index)
      index += append(special)
      start = index
    }
    appendPlain(bytes, start, index)
  }

  private mutating func appendPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) {
    guard start < end else { return }
    openText()
    markup.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Appends what stands for a special character, and returns how many bytes it took.
  private mutating func append(_ special: XMLText.Special) -> Int {
    switch special {
    case .none: return 1
    case .entity(let entity):
      openText()
      append(entity)
      return 1
    case .tab:
      appendBreak("<w:tab/>")
      return 1
    case .lineBreak(let length):
      appendBreak("<w:br/>")
      return length
    case .illegal(let codePoint, let length):
      stack.note(.illegalCharacter(codePoint: codePoint))
      return length
    }
  }
}
