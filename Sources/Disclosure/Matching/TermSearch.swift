/// Looks for the protected values of one reader in one text.
struct TermSearch {
  let terms: ProtectedTerms
  let words: PassageWords
  private let stopsAtFirst: Bool
  private var found: [TermMatch] = []
  private var isOver = false

  /// A search of `text`, over at the first match that is blocked where `stopsAtFirst`.
  init(_ terms: ProtectedTerms, in text: String, stopsAtFirst: Bool) {
    self.terms = terms
    self.stopsAtFirst = stopsAtFirst
    words = PassageWords(text)
  }

  /// All matches, in no order, overlapping ones among them.
  mutating func matches() -> [TermMatch] {
    addPhrases()
    if !isOver { addNumbers() }
    if !isOver { addDates() }
    if !isOver { addRuns() }
    if !isOver { addMisspellings() }
    if !isOver { addMachineNames() }
    return found
  }

  /// Whether a rule is on.
  func has(_ form: MatchForm) -> Bool { terms.forms.contains(form) }

  /// Takes down a match of the folded bytes `range`.
  mutating func add(
    _ valueClass: SealedValue.Class, _ form: MatchForm, _ range: Range<Int>,
    isOrdinary: Bool = false
  ) {
    let place = words.passage.originalRange(range)
    found.append(
      TermMatch(class: valueClass, form: form, range: place, isOrdinary: isOrdinary))
    if stopsAtFirst, !isOrdinary { isOver = true }
  }

  private mutating func addPhrases() {
    for index in words.words.indices where !isOver {
      addPhrases(startingWith: words.words[index].key, at: index)
      if let joined = joinedOverLineEnd(at: index) { addPhrases(startingWith: joined, at: index) }
    }
  }

  private mutating func addPhrases(startingWith key: WordKey, at index: Int) {
    var place = terms.phrases.first(startingWith: key)
    while let current = place {
      let entry = terms.phrases.entry(at: current)
      if let found = PhraseMatch(entry, at: index, in: self) { add(found, of: entry.phrase) }
      place = entry.next
    }
  }

  private mutating func add(_ match: PhraseMatch, of phrase: Phrase) {
    let isOrdinary =
      phrase.isCommon || WordUse(words: words).isOrdinary(phrase, at: match.words)
    add(phrase.valueClass, match.form, words.bytes(of: match.words), isOrdinary: isOrdinary)
  }

  /// The word that a line end has cut in two here; nil where none has.
  func joinedOverLineEnd(at index: Int) -> WordKey? {
    guard has(.lineBreak), index + 1 < words.count, !words.words[index].isNumber else { return nil }
    let gap = words.gap(after: index)
    guard gap.contains(0x0A), gap.allSatisfy({ $0.isFoldedSpace || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    var key = words.words[index].key
    key.append(words.bytes(of: index + 1).lazy.filter { $0 != UInt8(ascii: "'") })
    return key
  }
}
