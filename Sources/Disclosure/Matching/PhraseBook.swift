/// The phrases that stand for protected values, found by their first word.
struct PhraseBook: Sendable {
  /// A phrase and where its words stand.
  struct Entry: Sendable {
    var phrase: Phrase
    var words: Range<Int>
    /// The next entry with the same first word.
    var next: Int?
  }

  private var words: [WordKey] = []
  private var entries: [Entry] = []
  private var heads: [WordKey: Int] = [:]

  /// Whether it holds nothing.
  var isEmpty: Bool { entries.isEmpty }

  /// Adds a phrase of `keys`, unless one of the same words is there that asks for no more.
  mutating func add(_ phrase: Phrase, _ keys: some Collection<WordKey>) {
    guard let first = keys.first else { return }
    let isThere = entries(startingWith: first).contains { entry in
      entry.phrase.asksForNothing && words(of: entry).elementsEqual(keys)
    }
    guard !isThere else { return }
    let start = words.count
    words.append(contentsOf: keys)
    entries.append(Entry(phrase: phrase, words: start..<words.count, next: heads[first]))
    heads[first] = entries.count - 1
  }

  /// The entries whose first word is `key`, the latest first.
  func entries(startingWith key: WordKey) -> some Sequence<Entry> {
    sequence(state: heads[key]) { index in
      guard let found = index else { return nil }
      index = entries[found].next
      return entries[found]
    }
  }

  /// The words of an entry.
  func words(of entry: Entry) -> ArraySlice<WordKey> { words[entry.words] }
}
