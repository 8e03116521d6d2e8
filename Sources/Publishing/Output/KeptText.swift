/// A text that is needed once everything is made: where it stands until then.
enum KeptText: Sendable {
  case memory([UInt8])
  /// In the run's own file.
  case stored(Range<Int>)
  /// In the last manifest, as it was.
  case former(Range<Int>)

  /// A text without a letter.
  static let empty = KeptText.memory([])

  /// Whether there is nothing to it.
  var isEmpty: Bool {
    switch self {
    case .memory(let bytes): bytes.isEmpty
    case .stored(let place), .former(let place): place.isEmpty
    }
  }
}

extension OutputFolder {
  /// What `text` stands for.
  func bytes(of text: KeptText) throws(OutputError) -> [UInt8] {
    switch text {
    case .memory(let bytes): bytes
    case .stored(let place): try workFile.text(at: place)
    case .former(let place): try last?.lines(at: place) ?? []
    }
  }
}
