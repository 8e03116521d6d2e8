/// Finds the words of folded bytes.
struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// A scanner of `bytes`, which outlive it.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The words, in order.
  mutating func words() -> [PassageWord] {
    var found: [PassageWord] = []
    found.reserveCapacity(bytes.count / 4)
    while place < bytes.count {
      let byte = bytes[place]
      if byte.isFoldedLetter {
        found.append(letters())
      } else if byte.isDigit {
        found.append(digits())
      } else if byte == UInt8(ascii: "&") {
        found.append(ampersand())
      } else {
        place += isPercentCode(at: place) ? 3 : 1
      }
    }
    return found
  }

  private mutating func digits() -> PassageWord {
    let start = place
    var key = WordKey([])
    while place < bytes.count, bytes[place].isDigit {
      key.append(bytes[place])
      place += 1
    }
    return PassageWord(key: key, range: start..<place, gapStart: place, isNumber: true)
  }

  private mutating func ampersand() -> PassageWord {
    place += 1
    return PassageWord(
      key: WordKey(folded: "and"), range: place - 1..<place, gapStart: place, isNumber: false)
  }

  private mutating func letters() -> PassageWord {
    let start = place
    var key = WordKey([])
    while place < bytes.count {
      if bytes[place].isFoldedLetter {
        key.append(bytes[place])
      } else if !isInnerApostrophe(at: place) {
        break
      } else if isPossessiveEnding(at: place) {
        let end = place
        place += 2
        return PassageWord(key: key, range: start..<end, gapStart: place, isNumber: false)
      }
      place += 1
    }
    return PassageWord(key: key, range: start..<place, gapStart: place, isNumber: false)
  }

  private func isInnerApostrophe(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index + 1].isFoldedLetter
  }

  private func isPossessiveEnding(at index: Int) -> Bool {
    guard bytes[index + 1] == UInt8(ascii: "s") else { return false }
    return index + 2 == bytes.count || !bytes[index + 2].isFoldedLetter
  }

  /// Whether a space or sign stands here as a web address writes it: `%20`.
  private func isPercentCode(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count && bytes[index + 1].isHexadecimal
      && bytes[index + 2].isHexadecimal
  }
}

extension UInt8 {
  /// Whether a folded byte is part of a letter; no other character takes more than one byte.
  var isFoldedLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// Whether it is a digit of base 16 in lower case.
  var isHexadecimal: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self) }
  /// Whether a folded byte is a space or ends a line.
  var isFoldedSpace: Bool { self == 0x20 || self == 0x0A }
}
