/// Runs of consecutive words of withheld texts: a sentence copied from one is recognised although
/// what stood around it is gone.
struct PassageRuns: Sendable {
  /// How many words make a run.
  static let length = 8

  private var numbers: Set<UInt64> = []

  /// Whether there are none.
  var isEmpty: Bool { numbers.isEmpty }

  /// Adds every run of `keys` that the reader does not know anyway.
  mutating func add(_ keys: [WordKey], less known: KnownTexts) {
    for (start, number) in Self.rolling(keys) where !known.hold(keys[start..<start + Self.length]) {
      numbers.insert(number)
    }
  }

  /// The words of `keys` that are part of a run, in ranges that do not touch.
  func ranges(in keys: [WordKey]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (start, number) in Self.rolling(keys) where numbers.contains(number) {
      if let last = ranges.last, last.upperBound >= start {
        ranges[ranges.count - 1] = last.lowerBound..<start + Self.length
      } else {
        ranges.append(start..<start + Self.length)
      }
    }
    return ranges
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let outgoing = (1..<length).reduce(UInt64(1)) { power, _ in power &* factor }

  /// A number for each run of `keys`, each made from the one before.
  private static func rolling(_ keys: [WordKey]) -> [(start: Int, number: UInt64)] {
    guard keys.count >= length else { return [] }
    var number = keys[..<length].reduce(UInt64(0)) { $0 &* factor &+ $1.number }
    var numbers = [(start: 0, number: number)]
    for start in 0..<keys.count - length {
      number = (number &- keys[start].number &* outgoing) &* factor &+ keys[start + length].number
      numbers.append((start + 1, number))
    }
    return numbers
  }
}
