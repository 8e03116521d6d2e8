/// What is kept of a meeting's run until everything is made, and is too long to be held of each.
struct KeptTexts: Sendable {
  /// A text that is in memory, or in the run's own file.
  enum Text: Sendable {
    case memory([UInt8])
    case stored(Range<Int>)
  }

  /// The meeting's rows of `schedule.csv`.
  var schedule = Text.memory([])
  /// The meeting's entry of the list of what was made; nil where it has none or keeps the one it had.
  var made: Text?
}

extension WorkFile {
  /// What `text` stands for.
  func text(_ text: KeptTexts.Text) throws(OutputError) -> [UInt8] {
    switch text {
    case .memory(let bytes): bytes
    case .stored(let place): try self.text(at: place)
    }
  }
}
