/// What a reader knows anyway: a form that stands in one of these is not protected.
struct KnownTexts: Sendable {
  private var texts: [[WordKey]] = []
  private var words: KeyTable
  private var letters: [KnownText.Letters] = []
  private var digits: [[UInt8]] = []

  /// What these texts tell.
  init(_ known: [KnownText]) {
    words = KeyTable(capacity: known.reduce(0) { $0 + $1.wordCount })
    for text in known {
      for keys in text.keys {
        texts.append(keys)
        for key in keys { words[key] = texts.count }
      }
      if let run = text.letters { letters.append(run) }
      if let run = text.digits { digits.append(run) }
    }
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
