/// A text that a reader knows, ready to be asked for what it holds.
///
/// Made once for a meeting: most of its readers know the same names.
struct KnownText: Sendable {
  /// The letters of a text without anything between, and where its words start among them.
  struct Letters: Sendable {
    var run: [UInt8] = []
    var starts: [Int] = []
  }

  /// The text itself.
  let text: String
  /// Its words in a row, and those of other ways of writing it.
  private(set) var keys: [[WordKey]] = []
  /// Its letters; nil where there are no words.
  private(set) var letters: Letters?
  /// Its digits; nil where there are none.
  private(set) var digits: [UInt8]?

  /// What `text` tells.
  init(_ text: String) {
    self.text = text
    let words = PassageWords(text)
    guard words.count > 0 else { return }
    keys.append(words.keys)
    letters = Self.letters(of: words)
    if words.words.contains(where: \.isNumber) {
      digits = words.passage.bytes.filter(\.isDigit)
      keys.append(Self.joiningNumbers(of: words))
    } else if (2...3).contains(words.count) {
      addInitials(of: words)
    }
  }

  /// How many words there are in all ways of writing it.
  var wordCount: Int { keys.reduce(0) { $0 + $1.count } }

  private static func letters(of text: PassageWords) -> Letters {
    var letters = Letters()
    letters.run.reserveCapacity(text.passage.bytes.count)
    for (index, word) in text.words.enumerated() where !word.isNumber {
      letters.starts.append(letters.run.count)
      for byte in text.bytes(of: index) where byte.isFoldedLetter { letters.run.append(byte) }
    }
    return letters
  }

  /// The words with digits joined that only a space divides, as postcodes are protected.
  private static func joiningNumbers(of text: PassageWords) -> [WordKey] {
    var keys: [WordKey] = []
    for (index, word) in text.words.enumerated() {
      if index > 0, word.isNumber, text.words[index - 1].isNumber, var last = keys.popLast() {
        last.append(text.bytes(of: index))
        keys.append(last)
      } else {
        keys.append(word.key)
      }
    }
    return keys
  }

  /// Two or three words may be a name, whose short forms are known with it.
  private mutating func addInitials(of text: PassageWords) {
    let initials = text.words.indices.map { text.bytes(of: $0).prefix(1) }
    let last = text.words.count - 1
    keys.append([WordKey(initials.joined())])
    keys.append(initials.map { WordKey($0) })
    keys.append([WordKey(initials[0]), text.words[last].key, WordKey(initials[0])])
  }
}
