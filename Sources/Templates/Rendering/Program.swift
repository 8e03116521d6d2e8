import WordProcessing

/// A template's instructions in rows of plain numbers.
///
/// All workers render from one of these at a time. A tree of instructions would have its references
/// counted at every step, and two cores would wait for each other's counts.
struct Program: Sendable {
  /// What a step does; `operand` and `other` are places in the rows below.
  enum Code: Sendable {
    /// White space of the template between two things.
    case space
    /// Text number `operand`.
    case literal
    /// The value at path `operand`; text `other` where there is none.
    case output
    /// The first of the branches that follow whose condition holds, or what stands after them.
    case choose
    /// What follows, if condition `operand` holds; stands only behind ``choose``.
    case branch
    /// What follows as far as step `other`, for each element of the list at path `operand`; what
    /// stands behind it where there is none.
    case loop
    /// What follows, with the value at path `operand` under a name of its own.
    case alias
    /// What follows, in element `operand`.
    case element
    case strong
    case lineBreak
    case pageNumber
    case pageCount
    /// The drawing at path `operand`, with the words `other` at its ends.
    case drawing
    case pageBreak
  }

  struct Step: Sendable {
    let code: Code
    var operand = 0
    var other = Program.nothing
    /// The step after this one and everything that belongs to it.
    var end: Int
  }

  /// A template's own text, in the bytes of all of them.
  struct Text: Sendable {
    /// Where it stands; there is a space before it, which is not part of it.
    let place: Range<Int>
    let startsWithSpace: Bool
    let endsWithSpace: Bool
    let closesUp: Bool
  }

  /// Where a name's value stands.
  struct Path: Sendable {
    let frame: Int
    /// The positions of the field in each record on the way, in ``Program/fields``.
    let fields: Range<Int>
  }

  /// What an `if` asks; the numbers are a path, a frame, a word and other conditions.
  enum Question: Sendable {
    case holds(path: Int)
    case equals(path: Int, word: Int)
    case isFirst(frame: Int)
    case isLast(frame: Int)
    case not(Int)
    /// All of ``Program/parts`` in this range.
    case all(Range<Int>)
    /// Any of ``Program/parts`` in this range.
    case any(Range<Int>)
  }

  /// The operand of a step that has none.
  static let nothing = -1

  private(set) var steps: [Step] = []
  private(set) var texts: [Text] = []
  private(set) var bytes: [UInt8] = []
  private(set) var paths: [Path] = []
  private(set) var fields: [Int] = []
  private(set) var questions: [Question] = []
  private(set) var parts: [Int] = []
  private(set) var words: [String] = []
  private(set) var elements: [DocumentElement] = []
  private(set) var ends: [ScaleEnds] = []
}

extension Program {
  /// The program of `instructions`.
  init(_ instructions: [Instruction]) { add(instructions) }

  private mutating func add(_ instructions: [Instruction]) {
    for instruction in instructions { add(instruction) }
  }

  private mutating func add(_ instruction: Instruction) {
    switch instruction {
    case .space: addStep(.space)
    case .literal(let literal): addStep(.literal, text(literal))
    case .output(let path, let standIn):
      addStep(.output, self.path(path), standIn.map { text($0) } ?? Self.nothing)
    case .choose(let branches, let otherwise): add(branches, otherwise)
    case .loop(let path, let body, let empty): addLoop(over: self.path(path), body, empty)
    case .alias(let path, let body): addStep(.alias, self.path(path), around: body)
    case .element(let element, let body):
      elements.append(element)
      addStep(.element, elements.count - 1, around: body)
    case .strong(let body): addStep(.strong, around: body)
    case .lineBreak: addStep(.lineBreak)
    case .pageNumber: addStep(.pageNumber)
    case .pageCount: addStep(.pageCount)
    case .drawing(let path, let ends):
      if let ends { self.ends.append(ends) }
      addStep(.drawing, self.path(path), ends == nil ? Self.nothing : self.ends.count - 1)
    case .pageBreak: addStep(.pageBreak)
    }
  }

  private mutating func addStep(_ code: Code, _ operand: Int = 0, _ other: Int = Program.nothing) {
    steps.append(Step(code: code, operand: operand, other: other, end: steps.count + 1))
  }

  private mutating func addStep(_ code: Code, _ operand: Int = 0, around body: [Instruction]) {
    let place = steps.count
    addStep(code, operand)
    add(body)
    steps[place].end = steps.count
  }

  private mutating func add(_ branches: [Instruction.Branch], _ otherwise: [Instruction]) {
    let place = steps.count
    addStep(.choose)
    for branch in branches { addStep(.branch, question(branch.condition), around: branch.body) }
    add(otherwise)
    steps[place].end = steps.count
  }

  private mutating func addLoop(
    over path: Int, _ body: [Instruction], _ empty: [Instruction]
  ) {
    let place = steps.count
    addStep(.loop, path)
    add(body)
    steps[place].other = steps.count
    add(empty)
    steps[place].end = steps.count
  }

  private mutating func text(_ literal: Literal) -> Int {
    add(
      literal.text, startsWithSpace: literal.startsWithSpace, endsWithSpace: literal.endsWithSpace,
      closesUp: literal.closesUp)
  }

  private mutating func text(_ standIn: String) -> Int {
    add(standIn, startsWithSpace: false, endsWithSpace: false, closesUp: false)
  }

  private mutating func add(
    _ text: String, startsWithSpace: Bool, endsWithSpace: Bool, closesUp: Bool
  ) -> Int {
    bytes.append(UInt8(ascii: " "))
    let start = bytes.count
    bytes += text.utf8
    texts.append(
      Text(
        place: start..<bytes.count, startsWithSpace: startsWithSpace,
        endsWithSpace: endsWithSpace, closesUp: closesUp))
    return texts.count - 1
  }

  private mutating func path(_ path: ValuePath) -> Int {
    let start = fields.count
    fields += path.fields
    paths.append(Path(frame: path.frame, fields: start..<fields.count))
    return paths.count - 1
  }

  private mutating func question(_ condition: Condition) -> Int {
    let question: Question
    switch condition {
    case .holds(let path): question = .holds(path: self.path(path))
    case .equals(let path, let text):
      words.append(text)
      question = .equals(path: self.path(path), word: words.count - 1)
    case .isFirst(let frame): question = .isFirst(frame: frame)
    case .isLast(let frame): question = .isLast(frame: frame)
    case .not(let inner): question = .not(self.question(inner))
    case .all(let inner): question = .all(questions(inner))
    case .any(let inner): question = .any(questions(inner))
    }
    questions.append(question)
    return questions.count - 1
  }

  private mutating func questions(_ conditions: [Condition]) -> Range<Int> {
    let inner = conditions.map { question($0) }
    let start = parts.count
    parts += inner
    return start..<parts.count
  }
}
