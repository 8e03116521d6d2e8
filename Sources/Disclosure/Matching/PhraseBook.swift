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
  private var heads = KeyTable(capacity: 128)

  /// Adds a phrase of `keys`, unless one of the same words is there that asks for no more.
  mutating func add(_ phrase: Phrase, _ keys: some Collection<WordKey>) {
    guard let first = keys.first else { return }
    let head = heads[first]
    var place = head
    while let index = place {
      let entry = entries[index]
      if entry.phrase.asksForNothing, words[entry.words].elementsEqual(keys) { return }
      place = entry.next
    }
    let start = words.count
    words.append(contentsOf: keys)
    entries.append(Entry(phrase: phrase, words: start..<words.count, next: head))
    heads[first] = entries.count - 1
  }

  /// The place of the latest phrase whose first word is `key`; nil where there is none.
  func first(startingWith key: WordKey) -> Int? { heads[key] }

  /// The phrase at a place, and the place of the next one with the same first word.
  func entry(at place: Int) -> Entry { entries[place] }

  /// The words of an entry.
  func words(of entry: Entry) -> ArraySlice<WordKey> { words[entry.words] }
}
