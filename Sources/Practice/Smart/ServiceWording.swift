/// Whether a sentence names a service and nothing that will be different (R119).
enum ServiceWording {
  /// Whether `text` is about using a service, does not say to what end, and names no other act.
  static func namesOnlyAService(_ text: String) -> Bool { namesOnlyAService(PlainWords(text)) }

  /// Whether these words are about using a service, do not say to what end, and name no other act.
  static func namesOnlyAService(_ plain: PlainWords) -> Bool {
    guard isAboutAService(plain), !WordTables.purposes.contains(where: plain.hold) else {
      return false
    }
    return !plain.words.indices.contains { isAnotherAct(plain.words, $0) }
  }

  /// Whether a word is the verb of an act that is not the use of a service, as `make` is not in
  /// `make a referral`.
  private static func isAnotherAct(_ words: [String], _ index: Int) -> Bool {
    ActionWording.isAct(words, index)
      && WordTables.serviceVerbs.isDisjoint(with: PlainWords.stems(of: words[index]))
      && !words[index...].dropFirst().prefix(2).contains("referral")
  }

  private static func isAboutAService(_ plain: PlainWords) -> Bool {
    if WordTables.servicePhrases.contains(where: plain.hold) { return true }
    let stems = Set(plain.words.flatMap(PlainWords.stems))
    return !WordTables.serviceVerbs.isDisjoint(with: stems)
      && !WordTables.serviceNouns.isDisjoint(with: stems)
  }
}
