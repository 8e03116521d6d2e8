/// A table from words to numbers that are not negative. A word's key is a hash already, so that a
/// place in the table follows from it without hashing it again.
struct KeyTable: Sendable {
  private var keys: [WordKey]
  private var values: [Int32]
  private var count = 0

  /// An empty table with room for `count` words.
  init(capacity count: Int = 0) {
    var size = 16
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: WordKey([]), count: size)
    values = Array(repeating: -1, count: size)
  }

  /// The number of a word; nil where it has none.
  subscript(key: WordKey) -> Int? {
    get {
      let value = values[place(of: key)]
      return value < 0 ? nil : Int(value)
    }
    set {
      guard let newValue else { return }
      if (count + 1) * 2 > keys.count { grow() }
      let place = place(of: key)
      if values[place] < 0 { count += 1 }
      keys[place] = key
      values[place] = Int32(newValue)
    }
  }

  /// Whether a word has a number.
  func contains(_ key: WordKey) -> Bool { values[place(of: key)] >= 0 }

  /// Where `key` stands, or the empty place where it would.
  private func place(of key: WordKey) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key.number ^ key.number >> 29) & mask
    while values[place] >= 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    for (key, value) in zip(keys, values) where value >= 0 { larger[key] = Int(value) }
    self = larger
  }
}

extension KeyTable {
  /// The table of the words of a text in folded form, each with its place in the text.
  init(words text: String) {
    let words = text.split { $0 == " " || $0 == "\n" }
    self.init(capacity: words.count)
    for (index, word) in words.enumerated() { self[WordKey(folded: word)] = index }
  }
}
