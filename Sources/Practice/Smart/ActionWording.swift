/// Whether the words of an action say what somebody does.
enum ActionWording {
  /// The fewest words that can say who does what.
  static let fewestWords = 4

  /// What is weak in the words; nil where nothing is.
  static func weakness(of words: [String]) -> SmartWeakness? {
    if words.count < fewestWords { return .tooShort }
    return words.indices.contains { isAct(words, $0) } ? nil : .vague
  }

  /// Whether a word is the verb of something that can be seen done. A word that is also a noun or
  /// an adjective counts only where a verb stands: first, or after `to`, `will` and the like.
  static func isAct(_ words: [String], _ index: Int) -> Bool {
    let word = words[index]
    if WordTables.acts.contains(word) { return true }
    // `healthy eating` names what is hoped for and not who eats.
    if !word.hasSuffix("ing"), !WordTables.acts.isDisjoint(with: PlainWords.stems(of: word)) {
      return true
    }
    guard WordTables.actsOrNouns.contains(word) else { return false }
    return index == 0 || WordTables.beforeVerbs.contains(words[index - 1])
  }
}
