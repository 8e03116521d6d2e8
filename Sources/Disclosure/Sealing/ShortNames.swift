import CaseModel

/// What a street, a school or a surgery is called for short: "Ropewalk" for Ropewalk Place, "Ropewalk
/// nursery" for Ropewalk Nursery School. A protected place is kept from a reader by these names too.
struct ShortNames: Sendable {
  /// The words that name a whole town, where the meeting is held or somebody's agency: they stand in
  /// everybody's letters and give nothing away.
  private let publicWords: Set<String>

  /// Short names in the meeting of `caseFile`.
  init(_ caseFile: CaseFile) {
    let towns = caseFile.people.values.compactMap { $0.address?.lines.dropFirst().last }
    let office = [caseFile.chair, caseFile.clerk].compactMap(\.self).flatMap { person in
      [person.agency].compactMap(\.self) + (person.address?.lines ?? [])
    }
    let places = Set(caseFile.children.flatMap { [$0.school, $0.gp] }.compactMap(\.self))
      .map { Set(Self.folded($0)) }
    let agencies = Set(caseFile.people.values.compactMap(\.agency)).filter { agency in
      let words = Set(Self.folded(agency))
      return !places.contains { Self.isSame(words, $0) }
    }
    let texts =
      towns + office + agencies
      + [caseFile.meeting.venue, caseFile.meeting.room].compactMap(\.self)
    publicWords = Set(Set(texts).flatMap(Self.folded))
  }

  /// What `street`, which begins with a letter, is called for short, if that says something: no
  /// short or everyday word does, and neither does more than one.
  func name(ofStreet street: Substring) -> String? {
    let words = Self.words(of: street)
    guard words.count == 2, Self.streetKinds.contains(words[1].lowercased()) else { return nil }
    return isDistinctive(words[0]) ? String(words[0]) : nil
  }

  /// What an institution is called for short: its name without what kind it is, and with one word
  /// for what it is.
  func names(ofInstitution name: String, kinds: [String]) -> Set<String> {
    let words = Self.words(of: name[...])
    guard let end = words.lastIndex(where: { !Self.institutionKinds.contains($0.lowercased()) })
    else { return [] }
    let (own, kind) = (words[...end], words[(end + 1)...].map { $0.lowercased() })
    var names: Set<String> = []
    let whole = String(name[own[0].startIndex..<own[end].endIndex])
    if Self.lettered(whole) > 1, own.contains(where: { !isPublic($0) && !Self.isOrdinary($0) }) {
      names.insert(whole)
    }
    if own.count == 1, isDistinctive(own[0]) { names.insert(String(own[0])) }
    if own[0].utf8.count >= Self.fewestLetters, Self.lettered(String(own[0])) == 1 {
      let suffixes = isPublic(own[0]) || Self.isOrdinary(own[0]) ? kind : kind + kinds
      names.formUnion(suffixes.map { "\(own[0]) \($0)" })
    }
    return names.subtracting([name])
  }

  /// Whether names of these words are of one institution: the same words, one kind of it among them.
  private static func isSame(_ one: Set<String>, _ other: Set<String>) -> Bool {
    let kinds = institutionKinds
    return one.subtracting(kinds) == other.subtracting(kinds)
      && (one == other || !one.intersection(other).isDisjoint(with: kinds))
  }

  private static func folded(_ text: String) -> [String] {
    words(of: text[...]).map { $0.lowercased() }
  }

  /// How many words of letters a search sees in `text`: what it does not see, as another script, would
  /// leave the everyday word beside it as the name.
  private static func lettered(_ text: String) -> Int {
    PassageWords(text).words.count { !$0.isNumber }
  }

  private func isDistinctive(_ word: Substring) -> Bool {
    word.utf8.count >= Self.fewestLettersAlone && word.utf8.allSatisfy { $0 < 0x80 }
      && !isPublic(word) && !Self.isOrdinary(word)
  }

  private func isPublic(_ word: Substring) -> Bool { publicWords.contains(word.lowercased()) }

  private static func isOrdinary(_ word: Substring) -> Bool {
    OrdinaryWords.contains(ArraySlice(word.lowercased().utf8))
  }

  private static func words(of text: Substring) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-") }
  }

  /// A shorter word is no name before what kind of place it is.
  private static let fewestLetters = 4
  /// A shorter word alone is no name.
  private static let fewestLettersAlone = 6

  private static let streetKinds: Set = [
    "avenue", "close", "court", "crescent", "drive", "gardens", "grove", "hill", "lane", "place",
    "rise", "road", "row", "square", "street", "terrace", "view", "walk", "way",
  ]

  private static let institutionKinds: Set = [
    "academy", "and", "centre", "ce", "clinic", "college", "community", "day", "family", "first",
    "gp", "group", "health", "high", "infant", "infants", "infants'", "junior", "medical", "middle",
    "nursery", "of", "playgroup", "practice", "pre-school", "preschool", "primary", "rc", "school",
    "schools", "secondary", "special", "surgery", "the", "trust", "upper",
  ]
}
