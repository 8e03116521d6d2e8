/// Whether a sentence names a service and nothing that will be different (R119).
enum ServiceWording {
  /// Whether `text` is about using a service, does not say to what end, and names no other act.
  static func namesOnlyAService(_ text: String) -> Bool {
    let plain = PlainWords(text)
    guard isAboutAService(plain), !WordTables.purposes.contains(where: plain.hold) else {
      return false
    }
    return !plain.words.indices.contains { index in
      ActionWording.isAct(plain.words, index)
        && WordTables.serviceVerbs.isDisjoint(with: PlainWords.stems(of: plain.words[index]))
    }
  }

  private static func isAboutAService(_ plain: PlainWords) -> Bool {
    if WordTables.servicePhrases.contains(where: plain.hold) { return true }
    let stems = Set(plain.words.flatMap(PlainWords.stems))
    return !WordTables.serviceVerbs.isDisjoint(with: stems)
      && !WordTables.serviceNouns.isDisjoint(with: stems)
  }
}
