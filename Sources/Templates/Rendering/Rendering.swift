import WordProcessing

/// One run of a compiled template over one record.
///
/// The writer is passed along instead of being held, so that nothing it has written is ever copied.
struct Rendering {
  private var frames: [Frame]
  private var gap = TextGap.start
  private var strong = StrongText.outside

  /// Strong text begins with its first text, after the gap before it; without text it never does.
  private enum StrongText {
    case outside
    case awaited
    case begun
  }

  init(_ record: ContextRecord) {
    frames = [Frame(value: .record(record))]
  }

  mutating func run<W: DocumentWriter>(_ instructions: [Instruction], into writer: inout W) {
    for instruction in instructions {
      switch instruction {
      case .space: gap.addSpace()
      case .literal(let literal): write(literal, into: &writer)
      case .output(let path, let standIn): output(path, standIn, into: &writer)
      case .choose(let branches, let otherwise): choose(branches, otherwise, into: &writer)
      case .loop(let path, let body, let empty): loop(path, body, empty, into: &writer)
      case .alias(let path, let body): alias(path, body, into: &writer)
      case .element(let element, let body): self.element(element, body, into: &writer)
      case .strong(let body): makeStrong(body, into: &writer)
      case .lineBreak: gap.addLineBreak()
      case .pageNumber:
        closeGap(into: &writer)
        writer.pageNumber()
      case .pageCount:
        closeGap(into: &writer)
        writer.pageCount()
      case .drawing(let path, let ends):
        guard case .drawing(let drawing) = value(at: path) else { break }
        writer.drawing(ends.map(drawing.withEnds) ?? drawing)
      case .pageBreak: writer.pageBreak()
      }
    }
  }

  private mutating func element<W: DocumentWriter>(
    _ element: DocumentElement, _ body: [Instruction], into writer: inout W
  ) {
    writer.begin(element)
    gap = .start
    run(body, into: &writer)
    gap = .start
    writer.end(element)
  }

  private mutating func makeStrong<W: DocumentWriter>(
    _ body: [Instruction], into writer: inout W
  ) {
    strong = .awaited
    run(body, into: &writer)
    if strong == .begun { writer.end(.strong) }
    strong = .outside
  }

  private mutating func write<W: DocumentWriter>(_ literal: Literal, into writer: inout W) {
    if literal.startsWithSpace { gap.addSpace() }
    if gap == .space, literal.closesUp { gap = .none }
    if gap == .space, strong != .awaited {
      writer.text(literal.spacedText)
    } else {
      closeGap(into: &writer)
      writer.text(literal.text)
    }
    gap = literal.endsWithSpace ? .space : .none
  }

  private mutating func output<W: DocumentWriter>(
    _ path: ValuePath, _ standIn: String?, into writer: inout W
  ) {
    let text: String
    if case .text(let value) = value(at: path) {
      text = value
    } else if let standIn {
      text = standIn
    } else {
      return
    }
    guard let first = text.utf8.first else { return }
    if gap == .space, first.isTemplateSpace { gap = .none }
    closeGap(into: &writer)
    writer.text(text)
    gap = .after(text)
  }

  /// Writes what is held back, and begins strong text that waits for this.
  private mutating func closeGap<W: DocumentWriter>(into writer: inout W) {
    switch gap {
    case .space: writer.text(" ")
    case .lineBreak: writer.lineBreak()
    case .start, .none, .written: break
    }
    gap = .none
    if strong == .awaited {
      writer.begin(.strong)
      strong = .begun
    }
  }

  private mutating func choose<W: DocumentWriter>(
    _ branches: [Instruction.Branch], _ otherwise: [Instruction], into writer: inout W
  ) {
    for branch in branches where holds(branch.condition) {
      return run(branch.body, into: &writer)
    }
    run(otherwise, into: &writer)
  }

  private mutating func loop<W: DocumentWriter>(
    _ path: ValuePath, _ body: [Instruction], _ empty: [Instruction], into writer: inout W
  ) {
    guard case .list(let values) = value(at: path), !values.isEmpty else {
      return run(empty, into: &writer)
    }
    for (position, value) in values.enumerated() {
      frames.append(
        Frame(value: value, isFirst: position == 0, isLast: position == values.count - 1))
      run(body, into: &writer)
      frames.removeLast()
    }
  }

  private mutating func alias<W: DocumentWriter>(
    _ path: ValuePath, _ body: [Instruction], into writer: inout W
  ) {
    frames.append(Frame(value: value(at: path)))
    run(body, into: &writer)
    frames.removeLast()
  }
}

extension Rendering {
  /// The value that `path` leads to; absent where anything on the way is.
  private func value(at path: ValuePath) -> ContextValue {
    var value = frames[path.frame].value
    for field in path.fields {
      guard case .record(let record) = value else { return .absent }
      value = record[field]
    }
    return value
  }

  private func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .holds(let path): value(at: path).holds
    case .equals(let path, let text): value(at: path) == .text(text)
    case .isFirst(let frame): frames[frame].isFirst
    case .isLast(let frame): frames[frame].isLast
    case .not(let inner): !holds(inner)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    }
  }
}
