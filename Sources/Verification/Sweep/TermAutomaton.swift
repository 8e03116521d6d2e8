/// Finds all of many patterns in one pass over the bytes (Aho and Corasick, 1975), with the
/// transitions of every state written out and the alphabet cut down to the bytes that occur.
struct TermAutomaton: Sendable {
  /// A pattern that ended at some place.
  struct Pattern: Sendable {
    /// The caller's number of the term that the pattern belongs to.
    let term: Int
    /// The pattern's length in bytes.
    let length: Int
    /// Whether a hit only warns.
    let isOrdinary: Bool
    /// Where a block of a passage ends in it; nil where the pattern is a term of its own.
    let place: Int?
  }

  /// The column of a byte that is passed over.
  private static let skipped: UInt8 = 255
  private static let none: Int32 = -1

  /// The column of each byte; 0 for those that no pattern has.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// State after state, `width` transitions each; a transition is the next state's offset here. In
  /// place of the first one, which no byte takes, stands 1 where a pattern ends.
  private var transitions: [UInt32] = []
  /// The first of the patterns that end at each state, or `none`.
  private var firstEnding: [Int32] = []
  /// Each pattern and the next one that ends at the same state.
  private var patterns: [(pattern: Pattern, next: Int32)] = []

  /// Whether there is nothing to find.
  var isEmpty: Bool { patterns.isEmpty }

  /// An automaton of `patterns`, none of which is empty, that reads texts as if they did not have
  /// the bytes in `skipping`.
  init(_ patterns: [(text: String, pattern: Pattern)], skipping: [UInt8] = []) {
    guard !patterns.isEmpty else { return }
    for (text, _) in patterns { for byte in text.utf8 { addColumn(for: byte) } }
    for byte in skipping { columns[Int(byte)] = Self.skipped }
    transitions.reserveCapacity(width * (1 + patterns.reduce(0) { $0 + $1.text.utf8.count }))
    addState()
    for (text, pattern) in patterns { insert(text, pattern) }
    connect()
  }

  private mutating func addColumn(for byte: UInt8) {
    guard columns[Int(byte)] == 0 else { return }
    columns[Int(byte)] = UInt8(width)
    width += 1
  }

  private mutating func addState() {
    transitions.append(contentsOf: repeatElement(0, count: width))
    firstEnding.append(Self.none)
  }

  private mutating func insert(_ text: String, _ pattern: Pattern) {
    var state = 0
    for byte in text.utf8 {
      let edge = state + Int(columns[Int(byte)])
      if transitions[edge] == 0 {
        transitions[edge] = UInt32(transitions.count)
        addState()
      }
      state = Int(transitions[edge])
    }
    patterns.append((pattern, firstEnding[state / width]))
    firstEnding[state / width] = Int32(patterns.count - 1)
  }

  /// Gives every state, breadth first, the transitions of its longest proper suffix where it has
  /// none of its own, and the patterns that end there.
  private mutating func connect() {
    var suffixes = [Int](repeating: 0, count: firstEnding.count)
    var queue = (1..<width).map { Int(transitions[$0]) }.filter { $0 > 0 }
    queue.reserveCapacity(firstEnding.count)
    var head = 0
    while head < queue.count {
      let state = queue[head]
      let suffix = suffixes[state / width]
      head += 1
      addEndings(of: suffix / width, to: state / width)
      transitions.withUnsafeMutableBufferPointer { transitions in
        for column in 1..<width {
          let next = Int(transitions[state + column])
          let shorter = transitions[suffix + column]
          if next == 0 {
            transitions[state + column] = shorter
          } else {
            suffixes[next / width] = Int(shorter)
            queue.append(next)
          }
        }
      }
      if firstEnding[state / width] != Self.none { transitions[state] = 1 }
    }
  }

  private mutating func addEndings(of shorter: Int, to state: Int) {
    var ending = firstEnding[shorter]
    while ending != Self.none {
      patterns.append((patterns[Int(ending)].pattern, firstEnding[state]))
      firstEnding[state] = Int32(patterns.count - 1)
      ending = patterns[Int(ending)].next
    }
  }

  /// Calls `found` with every pattern that ends in `text` and the index of its last byte.
  func search(_ text: FoldedText, _ found: (Pattern, _ end: Int) -> Void) {
    guard !isEmpty else { return }
    var state = 0
    text.storage.withUnsafeBufferPointer { bytes in
      transitions.withUnsafeBufferPointer { transitions in
        columns.withUnsafeBufferPointer { columns in
          for index in 0..<text.count {
            let column = columns[Int(bytes[index])]
            if column == 0 { state = 0 }
            guard column != 0, column != Self.skipped else { continue }
            state = Int(transitions[state + Int(column)])
            if transitions[state] != 0 { report(state, index, found) }
          }
        }
      }
    }
  }

  private func report(_ state: Int, _ end: Int, _ found: (Pattern, Int) -> Void) {
    var ending = firstEnding[state / width]
    while ending != Self.none {
      found(patterns[Int(ending)].pattern, end)
      ending = patterns[Int(ending)].next
    }
  }
}
