import WordProcessing

/// One run of a compiled template over one record.
///
/// The writer is passed along instead of being held, so that nothing it has written is ever copied.
struct Rendering {
  private let program: Program
  private var frames: [Frame]
  private var gap = TextGap.start
  private var strong = StrongText.outside

  /// Strong text begins with its first text, after the gap before it; without text it never does.
  private enum StrongText {
    case outside
    case awaited
    case begun
  }

  init(_ program: Program, _ record: ContextRecord) {
    self.program = program
    frames = [Frame(value: .record(record))]
  }

  /// Renders everything.
  mutating func run<W: DocumentWriter>(into writer: inout W) {
    run(0..<program.steps.count, into: &writer)
  }

  private mutating func run<W: DocumentWriter>(_ steps: Range<Int>, into writer: inout W) {
    var place = steps.lowerBound
    while place < steps.upperBound {
      let step = program.steps[place]
      run(step, inside: place + 1..<step.end, into: &writer)
      place = step.end
    }
  }

  private mutating func run<W: DocumentWriter>(
    _ step: Program.Step, inside: Range<Int>, into writer: inout W
  ) {
    switch step.code {
    case .space: gap.addSpace()
    case .literal: write(program.texts[step.operand], into: &writer)
    case .output: output(step.operand, step.other, into: &writer)
    case .choose: choose(inside, into: &writer)
    case .branch: break
    case .loop:
      loop(
        step.operand, inside.lowerBound..<step.other, step.other..<inside.upperBound,
        into: &writer)
    case .alias: alias(step.operand, inside, into: &writer)
    case .element: element(program.elements[step.operand], inside, into: &writer)
    case .strong: makeStrong(inside, into: &writer)
    case .lineBreak: gap.addLineBreak()
    case .pageNumber:
      closeGap(into: &writer)
      writer.pageNumber()
    case .pageCount:
      closeGap(into: &writer)
      writer.pageCount()
    case .drawing:
      guard case .drawing(let drawing) = value(at: step.operand) else { break }
      let hasEnds = step.other != Program.nothing
      writer.drawing(hasEnds ? drawing.withEnds(program.ends[step.other]) : drawing)
    case .pageBreak: writer.pageBreak()
    }
  }

  private mutating func element<W: DocumentWriter>(
    _ element: DocumentElement, _ body: Range<Int>, into writer: inout W
  ) {
    writer.begin(element)
    gap = .start
    run(body, into: &writer)
    gap = .start
    writer.end(element)
  }

  private mutating func makeStrong<W: DocumentWriter>(
    _ body: Range<Int>, into writer: inout W
  ) {
    strong = .awaited
    run(body, into: &writer)
    if strong == .begun { writer.end(.strong) }
    strong = .outside
  }

  private mutating func write<W: DocumentWriter>(_ text: Program.Text, into writer: inout W) {
    if text.startsWithSpace { gap.addSpace() }
    if gap == .space, text.closesUp { gap = .none }
    if gap == .space, strong != .awaited {
      // With the space before it, so that most texts reach the writer in one call.
      write(text.place.lowerBound - 1..<text.place.upperBound, into: &writer)
    } else {
      closeGap(into: &writer)
      write(text.place, into: &writer)
    }
    gap = text.endsWithSpace ? .space : .none
  }

  private func write<W: DocumentWriter>(_ place: Range<Int>, into writer: inout W) {
    writer.text(utf8: program.bytes.span.extracting(place))
  }

  private mutating func output<W: DocumentWriter>(
    _ path: Int, _ standIn: Int, into writer: inout W
  ) {
    if case .text(let text) = value(at: path) {
      guard let first = text.utf8.first else { return }
      begin(with: first, into: &writer)
      writer.text(text)
      gap = .after(text.utf8.last)
    } else if standIn != Program.nothing {
      let place = program.texts[standIn].place
      guard !place.isEmpty else { return }
      begin(with: program.bytes[place.lowerBound], into: &writer)
      write(place, into: &writer)
      gap = .after(program.bytes[place.upperBound - 1])
    }
  }

  private mutating func begin<W: DocumentWriter>(with first: UInt8, into writer: inout W) {
    if gap == .space, first.isTemplateSpace { gap = .none }
    closeGap(into: &writer)
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

  private mutating func choose<W: DocumentWriter>(_ inside: Range<Int>, into writer: inout W) {
    var place = inside.lowerBound
    while place < inside.upperBound, program.steps[place].code == .branch {
      let branch = program.steps[place]
      if holds(branch.operand) { return run(place + 1..<branch.end, into: &writer) }
      place = branch.end
    }
    run(place..<inside.upperBound, into: &writer)
  }

  private mutating func loop<W: DocumentWriter>(
    _ path: Int, _ body: Range<Int>, _ empty: Range<Int>, into writer: inout W
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
    _ path: Int, _ body: Range<Int>, into writer: inout W
  ) {
    frames.append(Frame(value: value(at: path)))
    run(body, into: &writer)
    frames.removeLast()
  }
}

extension Rendering {
  /// The value that path number `number` leads to; absent where anything on the way is.
  private func value(at number: Int) -> ContextValue {
    let path = program.paths[number]
    var value = frames[path.frame].value
    for place in path.fields {
      guard case .record(let record) = value else { return .absent }
      value = record[program.fields[place]]
    }
    return value
  }

  private func holds(_ number: Int) -> Bool {
    switch program.questions[number] {
    case .holds(let path): value(at: path).holds
    case .equals(let path, let word): value(at: path) == .text(program.words[word])
    case .isFirst(let frame): frames[frame].isFirst
    case .isLast(let frame): frames[frame].isLast
    case .not(let inner): !holds(inner)
    case .all(let parts): parts.allSatisfy { holds(program.parts[$0]) }
    case .any(let parts): parts.contains { holds(program.parts[$0]) }
    }
  }
}
