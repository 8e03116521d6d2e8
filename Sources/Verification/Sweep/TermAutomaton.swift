/// Finds all of many patterns in one pass over the bytes (Aho and Corasick, 1975), with the alphabet
/// cut down to the bytes that occur.
///
/// Texts hold the first letters of patterns everywhere and whole patterns almost nowhere: only the
/// states of one or two letters have all of their transitions written out. The others, which are
/// nearly all, have their few own ones, and otherwise those of their longest suffix.
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

  /// The bytes of a pattern that have been read.
  private struct State {
    /// The last of these bytes, as a column.
    let column: UInt8
    /// The first of the states that are one byte longer; 0 for none.
    var child: Int32 = 0
    /// The next state that differs in its last byte alone; 0 for none.
    var sibling: Int32 = 0
    /// The state of the longest proper suffix.
    var suffix: Int32 = 0
    /// The first of the patterns that end here, or `none`.
    var ending = TermAutomaton.none
    /// The nearest of this state and its suffixes at which a pattern ends; 0 for none.
    var reported: Int32 = 0
  }

  /// The column of a byte that is passed over.
  private static let skipped: UInt8 = 255
  private static let none: Int32 = -1
  /// How many letters the states have at most whose transitions are written out.
  private static let shallow = 2

  /// The column of each byte; 0 for those that no pattern has.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// The states, those of at most `shallow` letters first.
  private var states: [State] = []
  /// The transitions of the first states, `width` for each.
  private var rows: [UInt32] = []
  /// How many states have written transitions.
  private var rowCount = 0
  /// Each pattern and the next one that ends at the same state.
  private var patterns: [(pattern: Pattern, next: Int32)] = []

  /// Whether there is nothing to find.
  var isEmpty: Bool { patterns.isEmpty }

  /// An automaton of `list` that reads texts as if they did not have the bytes in `skipping`.
  init(_ list: PatternList, skipping: [UInt8] = []) {
    guard !list.isEmpty else { return }
    for byte in list.bytes { addColumn(for: byte) }
    for byte in skipping { columns[Int(byte)] = Self.skipped }
    states.reserveCapacity(list.bytes.count / 2)
    states.append(State(column: 0))
    for (range, _) in list { _ = insert(list.bytes[range.prefix(Self.shallow)]) }
    rowCount = states.count
    for (range, pattern) in list { end(pattern, at: insert(list.bytes[range])) }
    connect()
  }

  private mutating func addColumn(for byte: UInt8) {
    guard columns[Int(byte)] == 0 else { return }
    columns[Int(byte)] = UInt8(width)
    width += 1
  }

  /// The state of these bytes, which is there afterwards.
  private mutating func insert(_ bytes: ArraySlice<UInt8>) -> Int {
    var state = 0
    for byte in bytes {
      let column = columns[Int(byte)]
      let next = child(of: state, column)
      if next > 0 {
        state = next
      } else {
        states.append(State(column: column, sibling: states[state].child))
        states[state].child = Int32(states.count - 1)
        state = states.count - 1
      }
    }
    return state
  }

  /// The state that is one byte of this column longer; 0 where there is none.
  private func child(of state: Int, _ column: UInt8) -> Int {
    var child = Int(states[state].child)
    while child > 0, states[child].column != column { child = Int(states[child].sibling) }
    return child
  }

  /// Notes that `pattern` ends at `state`, unless one does that says the same.
  private mutating func end(_ pattern: Pattern, at state: Int) {
    var ending = states[state].ending
    while ending != Self.none {
      let (other, next) = patterns[Int(ending)]
      if other.term == pattern.term, other.place == pattern.place { return }
      ending = next
    }
    patterns.append((pattern, states[state].ending))
    states[state].ending = Int32(patterns.count - 1)
  }

  /// Gives every state, breadth first, its longest proper suffix, and the first ones their
  /// transitions: their own, and where they have none those of the suffix.
  private mutating func connect() {
    rows = [UInt32](repeating: 0, count: rowCount * width)
    var queue: [Int] = [0]
    queue.reserveCapacity(states.count)
    var head = 0
    while head < queue.count {
      let state = queue[head]
      let suffix = Int(states[state].suffix)
      head += 1
      if state < rowCount {
        for column in 0..<width { rows[state * width + column] = rows[suffix * width + column] }
      }
      var child = Int(states[state].child)
      while child > 0 {
        let column = states[child].column
        connect(child, to: state > 0 ? self.state(after: step(from: suffix, column)) : 0)
        if state < rowCount { rows[state * width + Int(column)] = step(to: child) }
        queue.append(child)
        child = Int(states[child].sibling)
      }
    }
  }

  private mutating func connect(_ state: Int, to suffix: Int) {
    states[state].suffix = Int32(suffix)
    states[state].reported =
      states[state].ending == Self.none ? states[suffix].reported : Int32(state)
  }

  /// A state as transitions have it: its place, and as the lowest bit whether a pattern ends there.
  /// The place of one of the first states is where its transitions start; the others follow.
  private func step(to state: Int) -> UInt32 {
    let place = state < rowCount ? state * width : rows.count + state - rowCount
    return UInt32(place) << 1 | (states[state].reported > 0 ? 1 : 0)
  }

  /// The state that `step` leads to.
  private func state(after step: UInt32) -> Int {
    let place = Int(step >> 1)
    return place < rows.count ? place / width : place - rows.count + rowCount
  }

  /// The step from `state` by a byte of this column. Apart from the loop that takes a step for each
  /// byte, so that what that one needs stays in registers.
  @inline(never)
  private func step(from state: Int, _ column: UInt8) -> UInt32 {
    var state = state
    while state >= rowCount {
      let child = child(of: state, column)
      if child > 0 { return step(to: child) }
      state = Int(states[state].suffix)
    }
    return rows[state * width + Int(column)]
  }

  /// Calls `found` with every pattern that ends in `text` and the index of its last byte.
  func search(_ text: FoldedText, _ found: (Pattern, _ end: Int) -> Void) {
    guard !isEmpty else { return }
    let (bytes, columns, rows) = (text.storage.span, columns.span, rows.span)
    var step: UInt32 = 0
    for index in 0..<text.count {
      let column = columns[Int(bytes[index])]
      guard column != Self.skipped else { continue }
      let place = Int(step >> 1)
      step =
        place < rows.count
        ? rows[place &+ Int(column)] : self.step(from: state(after: step), column)
      if step & 1 != 0 { report(state(after: step), index, found) }
    }
  }

  @inline(never)
  private func report(_ state: Int, _ end: Int, _ found: (Pattern, Int) -> Void) {
    var reported = Int(states[state].reported)
    while reported > 0 {
      var ending = states[reported].ending
      while ending != Self.none {
        found(patterns[Int(ending)].pattern, end)
        ending = patterns[Int(ending)].next
      }
      reported = Int(states[Int(states[reported].suffix)].reported)
    }
  }
}
