/// Writes a document as plain text: a line a paragraph, tabs between cells.
///
/// It follows the same rules of nesting and of leaving out as ``WordprocessingMLWriter``, so what it
/// writes is the text that is meant, for previews and for comparison with the text read back.
package struct PlainTextWriter: DocumentWriter, Sendable {
  private var output: [UInt8] = []
  private var stack = ElementStack()
  private var isLineOpen = false
  private let marksItems: Bool

  /// A writer of plain text.
  ///
  /// - Parameter marksItems: whether items begin with a dash or their number, which Word adds
  ///   when it shows a list and which is no part of the text read back.
  package init(marksItems: Bool = true) { self.marksItems = marksItems }

  /// The text written so far.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// What was wrong so far, in the order in which it occurred.
  package var problems: [MarkupProblem] { stack.problems }

  package mutating func begin(_ element: DocumentElement) {
    let kind = ElementKind(element)
    if kind != .strong, stack.innermost?.kind == .cell { endLine() }
    let list = stack.innermost
    guard stack.open(kind, at: output.count) else { return }
    switch element {
    case .table(let weights, _): stack.setTable(columns: weights.count)
    case .item where marksItems:
      let isNumbered = list?.kind == .numberedList
      output.append(contentsOf: (isNumbered ? "\((list?.children ?? 0) + 1). " : "- ").utf8)
    default: break
    }
    isLineOpen = isLineOpen || [.heading, .paragraph, .item].contains(kind)
  }

  package mutating func end(_ element: DocumentElement) {
    guard let closed = stack.close(ElementKind(element)) else { return }
    if closed.kind == .strong { return }
    if closed.kind == .cell {
      endLine()
      trim(0x0A, after: closed.start)
      output.append(0x09)
    } else if !closed.stays {
      isLineOpen = false
      output.removeLast(output.count - closed.start)
    } else if closed.kind.isRow {
      output.removeLast()
      output.append(0x0A)
    } else {
      endLine()
    }
  }

  package mutating func text(_ text: String) {
    guard !stack.isLeavingOut else { return }
    var bytes = ArraySlice(Self.normalized(text))
    let isBlank = bytes.withUnsafeBufferPointer { XMLText.blankPrefix(of: $0) == $0.count }
    guard isLineOpen || !isBlank else { return }
    guard mayHoldText() else { return }
    if !isLineOpen {
      bytes = bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      isLineOpen = true
    }
    if !isBlank { stack.noteText() }
    output.append(contentsOf: bytes)
  }

  package mutating func lineBreak() {
    guard mayHoldText(), isLineOpen else { return }
    output.append(0x0A)
  }

  package mutating func pageNumber() { text("1") }

  package mutating func pageCount() { text("1") }

  package mutating func drawing(_ drawing: Drawing) {
    guard mayStandByItself(.misplacedDrawing) else { return }
    output.append(contentsOf: Self.normalized(drawing.alternativeText))
    output.append(0x0A)
  }

  package mutating func pageBreak() { _ = mayStandByItself(.misplacedPageBreak) }

  private mutating func mayStandByItself(_ problem: MarkupProblem) -> Bool {
    guard !stack.isLeavingOut else { return false }
    if !stack.elements.isEmpty { stack.note(problem) }
    return stack.elements.isEmpty
  }

  private mutating func mayHoldText() -> Bool {
    guard !stack.isLeavingOut else { return false }
    guard stack.innermost?.kind.holdsText == true else {
      stack.note(.textOutsideParagraph)
      return false
    }
    return true
  }

  private mutating func endLine() {
    guard isLineOpen else { return }
    isLineOpen = false
    output.append(0x0A)
  }

  private mutating func trim(_ byte: UInt8, after start: Int) {
    while output.count > start, output.last == byte { output.removeLast() }
  }

  /// The text with its line ends made one, and without what XML forbids.
  private static func normalized(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        switch XMLText.special(in: bytes, at: index) {
        case .lineBreak(let length):
          result.append(0x0A)
          index += length
        case .illegal(_, let length): index += length
        case .none, .entity, .tab:
          result.append(bytes[index])
          index += 1
        }
      }
      return result
    }
  }
}
