/// What a reader knows anyway: a form that stands in one of these is not protected.
struct KnownTexts: Sendable {
  private var texts: [[WordKey]] = []
  private var words = KeyTable()
  private var letters: [(run: [UInt8], starts: [Int])] = []
  private var digits: [[UInt8]] = []

  /// What these texts tell.
  init(_ texts: [String]) {
    for text in texts { add(PassageWords(text)) }
  }

  /// Whether one of the texts holds these words, in this order and without others between.
  func hold(_ keys: some Collection<WordKey>) -> Bool {
    guard let first = keys.first, words.contains(first) else { return false }
    return texts.contains { text in
      text.indices.contains { text[$0...].starts(with: keys) }
    }
  }

  /// Whether one of the texts holds the word.
  func hold(_ word: WordKey) -> Bool { words.contains(word) }

  /// Whether the letters of one of the texts from the start of a word on, without anything
  /// between, are `run`.
  func holdLetters(_ run: [UInt8]) -> Bool {
    letters.contains { text in text.starts.contains { text.run[$0...].starts(with: run) } }
  }

  /// Whether the digits of one of the texts, without anything between, hold `run`.
  func holdDigits(_ run: [UInt8]) -> Bool { digits.contains { $0.contains(run) } }

  private mutating func add(_ text: PassageWords) {
    guard text.count > 0 else { return }
    append(text.keys)
    let bytes = text.passage.bytes
    addLetters(of: text)
    if text.words.contains(where: \.isNumber) {
      digits.append(bytes.filter(\.isDigit))
      append(joiningNumbers(of: text))
    } else if (2...3).contains(text.count) {
      addInitials(of: text)
    }
  }

  private mutating func addLetters(of text: PassageWords) {
    var run: [UInt8] = []
    var starts: [Int] = []
    for (index, word) in text.words.enumerated() where !word.isNumber {
      starts.append(run.count)
      run += text.bytes(of: index).filter(\.isFoldedLetter)
    }
    letters.append((run, starts))
  }

  private mutating func append(_ keys: [WordKey]) {
    texts.append(keys)
    for key in keys { words[key] = texts.count }
  }

  /// The words with digits joined that only a space divides, as postcodes are protected.
  private func joiningNumbers(of text: PassageWords) -> [WordKey] {
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
    append([WordKey(initials.joined())])
    append(initials.map { WordKey($0) })
    append([WordKey(initials[0]), text.words[last].key, WordKey(initials[0])])
  }
}

extension [UInt8] {
  /// Whether `run` stands somewhere in these bytes.
  func contains(_ run: [UInt8]) -> Bool { firstRange(of: run, from: 0) != nil }

  /// Where `run` stands for the first time, not before `start`.
  func firstRange(of run: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = run.first, count >= run.count else { return nil }
    var place = start
    while place + run.count <= count {
      if self[place] == first, self[place..<place + run.count].elementsEqual(run) {
        return place..<place + run.count
      }
      place += 1
    }
    return nil
  }
}
