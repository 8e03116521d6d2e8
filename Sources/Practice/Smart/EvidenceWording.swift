/// Whether the words of an action's evidence can be seen or counted.
enum EvidenceWording {
  /// What is weak in the words; nil where nothing is.
  static func weakness(of text: String?) -> SmartWeakness? {
    let words = PlainWords(text ?? "").words
    if words.isEmpty { return .noEvidence }
    let telling = words.filter {
      !WordTables.fillers.contains($0) && !WordTables.emptyEvidence.contains($0)
    }
    return telling.isEmpty ? .vagueEvidence : nil
  }
}
