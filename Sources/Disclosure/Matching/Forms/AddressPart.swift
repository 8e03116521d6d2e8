/// Some words of an address or of a place's name.
struct AddressPart {
  let words: PassageWords
  let range: Range<Int>

  /// The parts of an address that commas, line ends or brackets divide.
  static func parts(of words: PassageWords) -> [AddressPart] {
    var parts: [AddressPart] = []
    var start = 0
    for index in words.words.indices {
      let ends = words.gap(after: index).contains { dividers.contains($0) }
      guard ends || index == words.count - 1 else { continue }
      parts.append(AddressPart(words: words, range: start..<index + 1))
      start = index + 1
    }
    return parts
  }

  /// How many words there are.
  var count: Int { range.count }

  /// The words as they stand.
  var keys: [WordKey] { range.map { words.words[$0].key } }

  /// Whether it starts with a number, as a house in a street does.
  var hasNumber: Bool { range.first.map { words.words[$0].isNumber } ?? false }

  /// Whether it is `Flat 2` and nothing else.
  var isFlat: Bool {
    guard let first = range.first, (2...3).contains(count) else { return false }
    return Self.flatWords.contains(words.words[first].key) && words.words[first + 1].isNumber
  }

  /// Whether the last word is one like `Road`.
  var endsInStreetWord: Bool {
    range.last.map { StreetWords.others(of: words.words[$0].key) != nil } ?? false
  }

  /// The part without the number in front, and the letter after it: `12a Rose Road`.
  var withoutNumber: AddressPart {
    let rest = range.drop { words.words[$0].isNumber || words.words[$0].range.count == 1 }
    return AddressPart(words: words, range: rest.startIndex..<range.upperBound)
  }

  /// The same words with each street word in each of its spellings; as they stand first.
  var spellings: [[WordKey]] {
    var spellings = [keys]
    for (offset, index) in range.enumerated() {
      let others = otherSpellings(at: index)
      // A line of more street words than any address has is taken as it stands.
      guard !others.isEmpty, spellings.count * (others.count + 1) <= 24 else { continue }
      for spelling in spellings {
        for other in others {
          var changed = spelling
          changed[offset] = other
          spellings.append(changed)
        }
      }
    }
    return spellings
  }

  private func otherSpellings(at index: Int) -> [WordKey] {
    let word = words.words[index]
    let others = StreetWords.others(of: word.key) ?? []
    guard word.isPossessive, index + 1 < range.upperBound else { return others }
    var joined = word.key
    joined.append(UInt8(ascii: "s"))
    return others + [joined]
  }

  /// Shorter names of a school or practice: without the words at its end that say what it is, as
  /// far as two words are left, and the saint alone that it is called after.
  var withoutKind: [AddressPart] {
    var shorter: [AddressPart] = []
    var rest = range
    while rest.count > 2, let last = rest.last, Self.kinds.contains(words.words[last].key) {
      rest = rest.dropLast().startIndex..<last
      shorter.append(AddressPart(words: words, range: rest))
    }
    if let first = range.first, count > 2, Self.saints.contains(words.words[first].key) {
      shorter.append(AddressPart(words: words, range: range.prefix(2)))
    }
    return shorter
  }

  private static let dividers: Set<UInt8> = Set(",;()\n".utf8)
  private static let flatWords = KeyTable(
    words: "flat apartment apt unit room maisonette studio suite")
  private static let saints = KeyTable(words: "st saint ss")
  private static let kinds = KeyTable(
    words: """
      school schools academy nursery nurseries college preschool playgroup centre center surgery
      practice clinic team primary secondary infant infants junior juniors high community medical
      health hospital
      """)
}
