import WordProcessing

/// What rendering does, step by step: a template with every name looked up and every word read.
/// ``Program`` lays it out for rendering.
indirect enum Instruction: Sendable {
  /// White space of the template between two things.
  case space
  case literal(Literal)
  case output(ValuePath, default: String?)
  case choose([Branch], otherwise: [Instruction])
  case loop(ValuePath, body: [Instruction], empty: [Instruction])
  case alias(ValuePath, body: [Instruction])
  case element(DocumentElement, [Instruction])
  case strong([Instruction])
  case lineBreak
  case pageNumber
  case pageCount
  /// A drawing, with the template's own words at its ends if it has any.
  case drawing(ValuePath, ends: ScaleEnds?)
  case pageBreak

  /// Instructions that stand if their condition holds.
  struct Branch: Sendable {
    let condition: Condition
    let body: [Instruction]
  }
}
