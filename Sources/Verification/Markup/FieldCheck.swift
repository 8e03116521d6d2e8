/// Follows the fields of one part: only page numbers, each begun and ended once, none in another.
struct FieldCheck {
  private enum State {
    case outside
    case instruction
    case result
  }

  private var state = State.outside
  private var instruction: [UInt8] = []
  private(set) var isUnpaired = false
  private(set) var hasForbiddenField = false

  /// Notes a `w:fldChar` of this type.
  mutating func character(_ type: ArraySlice<UInt8>) {
    switch String(decoding: type, as: UTF8.self) {
    case "begin" where state == .outside: state = .instruction
    case "separate" where state == .instruction:
      state = .result
      judgeInstruction()
    case "end" where state != .outside:
      if state == .instruction { judgeInstruction() }
      state = .outside
    default: isUnpaired = true
    }
  }

  /// Notes a piece of an instruction, which may be cut into runs.
  mutating func text(_ bytes: ArraySlice<UInt8>) {
    if state != .instruction { isUnpaired = true }
    instruction += bytes
  }

  /// Notes the whole instruction of a `w:fldSimple`.
  mutating func simple(_ bytes: ArraySlice<UInt8>) {
    instruction = Array(bytes)
    judgeInstruction()
  }

  /// Notes that the part is over.
  mutating func finish() {
    if state != .outside { isUnpaired = true }
  }

  /// Page numbers, with the switches that Word adds to them (ECMA-376 part 1, 17.16.5).
  private mutating func judgeInstruction() {
    let words = instruction.split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
    instruction = []
    let isPageNumber = words.first == "PAGE" || words.first == "NUMPAGES"
    let switches = words.dropFirst()
    if !isPageNumber || !switches.allSatisfy({ ["\\*", "MERGEFORMAT", "Arabic"].contains($0) }) {
      hasForbiddenField = true
    }
  }
}
