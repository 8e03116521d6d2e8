/// The words of a text that are a phrase.
struct PhraseMatch {
  /// The words.
  private(set) var words: Range<Int>
  /// The rule that found them: that of the phrase, unless it took another to see it.
  private(set) var form: MatchForm

  /// The phrase of `entry` where it starts at the word `start`; nil where it does not.
  init?(_ entry: PhraseBook.Entry, at start: Int, in search: TermSearch) {
    words = start..<start
    form = entry.phrase.form
    for key in search.terms.phrases.words(of: entry) {
      guard isGapAllowed(by: entry.phrase, in: search),
        take(key, of: entry.phrase, in: search)
      else { return nil }
    }
    guard hasCapitals(entry.phrase.capitals, in: search.words) else { return nil }
    if search.words.words[words.upperBound - 1].isPossessive {
      guard search.has(.possessive) else { return nil }
      form = .possessive
    }
  }

  /// Takes the next word, or several where a line end or spaces divide it.
  private mutating func take(_ key: WordKey, of phrase: Phrase, in search: TermSearch) -> Bool {
    let next = words.upperBound
    guard next < search.words.count else { return false }
    if search.words.words[next].key == key {
      words = words.lowerBound..<next + 1
      return true
    }
    if search.words.words[next].isNumber {
      return phrase.form == .outwardPostcode
        ? takeOutward(key, in: search.words) : takeDigits(key, in: search.words)
    }
    guard search.joinedOverLineEnd(at: next) == key else { return false }
    form = .lineBreak
    words = words.lowerBound..<next + 2
    return true
  }

  /// Takes digits that spaces divide: `12 34 56` of a number. No code has as many parts as ten.
  private mutating func takeDigits(_ key: WordKey, in text: PassageWords) -> Bool {
    let end = min(text.count, words.upperBound + 10)
    var last = words.upperBound
    var joined = text.words[last].key
    while last + 1 < end, text.words[last + 1].isNumber, text.gap(after: last).count <= 2 {
      last += 1
      joined.append(text.bytes(of: last))
      if joined == key {
        words = words.lowerBound..<last + 1
        return true
      }
    }
    return false
  }

  /// Takes the digits of the first half of a postcode that is written without its space; of the
  /// second half they have a digit and the two letters after them.
  private mutating func takeOutward(_ key: WordKey, in text: PassageWords) -> Bool {
    let next = words.upperBound
    guard next + 1 < text.count, text.gap(after: next).isEmpty,
      text.bytes(of: next + 1).count == 2, WordKey(text.bytes(of: next).dropLast()) == key
    else { return false }
    words = words.lowerBound..<next + 1
    return true
  }

  /// Whether the next word stands near enough to the one before.
  private mutating func isGapAllowed(by phrase: Phrase, in search: TermSearch) -> Bool {
    guard !words.isEmpty, words.upperBound < search.words.count else { return words.isEmpty }
    let gap = search.words.gap(after: words.upperBound - 1)
    if gap.contains(0x0A) {
      guard search.has(.lineBreak) else { return false }
      form = .lineBreak
    }
    switch phrase.spacing {
    case .any: return gap.count { !$0.isFoldedSpace } <= 3
    case .unspaced: return !gap.contains(where: \.isFoldedSpace)
    case .none: return gap.isEmpty
    }
  }

  private func hasCapitals(_ capitals: Phrase.Capitals, in text: PassageWords) -> Bool {
    let wanted =
      switch capitals {
      case .none: words.prefix(0)
      case .first: words.prefix(1)
      case .last: words.suffix(1)
      case .all: words[...]
      }
    return wanted.allSatisfy { WordUse(words: text).isInCapitals($0) }
  }
}
