/// A name of six letters or more, which is still itself with one letter wrong.
struct LongName: Sendable {
  /// How many letters a name has at least; in shorter ones one letter makes another name.
  static let leastLength = 6

  private let letters: [UInt8]
  private let held: UInt32

  /// A name of these folded letters; nil where it is too short or an ordinary word.
  init?(_ letters: ArraySlice<UInt8>) {
    guard letters.count >= Self.leastLength, !OrdinaryWords.contains(letters) else { return nil }
    self.letters = Array(letters)
    held = Self.letters(in: letters)
  }

  /// Which letters `word` holds, one bit for each.
  static func letters(in word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }

  /// Whether `word`, which holds these letters, is the name with one letter wrong, missing, too
  /// many or swapped with the next; not the name itself.
  func isNearly(_ word: ArraySlice<UInt8>, holding other: UInt32) -> Bool {
    guard abs(word.count - letters.count) <= 1, (held ^ other).nonzeroBitCount <= 2 else {
      return false
    }
    let start = zip(letters, word).prefix { $0 == $1 }.count
    let least = min(letters.count, word.count)
    var end = 0
    while end < least - start,
      letters[letters.count - 1 - end] == word[word.endIndex - 1 - end]
    {
      end += 1
    }
    return isOneSlip(
      letters[start..<letters.count - end], word[word.startIndex + start..<word.endIndex - end])
  }

  /// Whether what is left between equal beginnings and ends is one slip.
  private func isOneSlip(_ own: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    if own.count + other.count == 1 || own.count == 1 && other.count == 1 { return true }
    return own.count == 2 && other.count == 2 && own.elementsEqual(other.reversed())
  }
}

extension TermBuilder {
  /// Adds the parts of a name that are long enough to be recognised with a letter wrong.
  mutating func addLongNames(_ group: SealedName.Group) {
    guard forms.contains(.misspelling) else { return }
    let parts = group.count > 1 ? group + [Array(group.joined())[...]] : group
    for part in parts where !known.hold(WordKey(part)) {
      if let name = LongName(part) { add(name) }
    }
  }
}
