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
  }

  /// Set in a transition into a state at which a pattern ends.
  private static let hitBit: UInt32 = 1 << 31

  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// State after state, `width` transitions each; a transition is the next state's offset here.
  private var transitions: [UInt32] = [0]
  /// The patterns that end at each state, those of its suffixes included.
  private var endings: [Int: [Pattern]] = [:]

  /// Whether there is nothing to find.
  var isEmpty: Bool { endings.isEmpty }

  /// An automaton of `patterns`, none of which is empty.
  init(_ patterns: [(text: String, pattern: Pattern)]) {
    for (text, _) in patterns { for byte in text.utf8 { addColumn(for: byte) } }
    transitions = [UInt32](repeating: 0, count: width)
    transitions.reserveCapacity(width * (1 + patterns.reduce(0) { $0 + $1.text.utf8.count }))
    for (text, pattern) in patterns { insert(text, pattern) }
    connect()
  }

  private mutating func addColumn(for byte: UInt8) {
    guard columns[Int(byte)] == 0 else { return }
    columns[Int(byte)] = UInt8(width)
    width += 1
  }

  private mutating func insert(_ text: String, _ pattern: Pattern) {
    var state = 0
    for byte in text.utf8 {
      let edge = state + Int(columns[Int(byte)])
      if transitions[edge] == 0 {
        transitions[edge] = UInt32(transitions.count)
        transitions.append(contentsOf: repeatElement(0, count: width))
      }
      state = Int(transitions[edge])
    }
    endings[state, default: []].append(pattern)
  }

  /// Gives every state, breadth first, the transitions of its longest proper suffix where it has
  /// none of its own.
  private mutating func connect() {
    var suffixes = [Int](repeating: 0, count: transitions.count / width)
    var queue = (1..<max(width, 1)).map { Int(transitions[$0]) }.filter { $0 > 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      let suffix = suffixes[state / width]
      head += 1
      if let shorter = endings[suffix] { endings[state, default: []] += shorter }
      for column in 1..<width {
        let next = Int(transitions[state + column])
        if next == 0 {
          transitions[state + column] = transitions[suffix + column]
        } else {
          suffixes[next / width] = Int(transitions[suffix + column])
          queue.append(next)
        }
      }
    }
    markEndings()
  }

  private mutating func markEndings() {
    for index in transitions.indices where endings[Int(transitions[index])] != nil {
      transitions[index] |= Self.hitBit
    }
  }

  /// Calls `found` with every pattern that ends in `bytes` and the index of its last byte; bytes
  /// of which `skips` is true are passed over as if they were not there.
  func search(
    _ bytes: [UInt8], skipping skips: [Bool], _ found: (Pattern, _ end: Int) -> Void
  ) {
    var state = 0
    bytes.withUnsafeBufferPointer { bytes in
      transitions.withUnsafeBufferPointer { transitions in
        for index in bytes.indices where !skips[Int(bytes[index])] {
          let next = transitions[state + Int(columns[Int(bytes[index])])]
          state = Int(next & ~Self.hitBit)
          guard next & Self.hitBit != 0 else { continue }
          for pattern in endings[state] ?? [] { found(pattern, index) }
        }
      }
    }
  }
}
