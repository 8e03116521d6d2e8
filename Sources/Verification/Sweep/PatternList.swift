/// Patterns to search for, their bytes one after another, so that none costs memory of its own.
struct PatternList: Sequence {
  typealias Element = (range: Range<Int>, pattern: TermAutomaton.Pattern)

  /// The bytes of all patterns.
  private(set) var bytes: [UInt8] = []
  private var elements: [Element] = []

  /// Whether there are none.
  var isEmpty: Bool { elements.isEmpty }

  /// Adds the pattern of these bytes, unless there are none; a `place` is where a block ends in its
  /// passage.
  mutating func add(
    _ form: ArraySlice<UInt8>, of term: Int, isOrdinary: Bool = false, place: Int? = nil
  ) {
    guard !form.isEmpty else { return }
    let start = bytes.count
    bytes += form
    elements.append(
      (
        start..<bytes.count,
        TermAutomaton.Pattern(
          term: term, length: form.count, isOrdinary: isOrdinary, place: place)
      ))
  }

  func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}
