import CaseModel

/// The passages of a meeting's record that somebody marked, whomever each is kept from.
///
/// What a person marked in one text must not reach the same reader by another in which it stands
/// unmarked: that is an oversight, however often the words were written down.
struct MarkedPassages: Sendable {
  /// Fewer words say too little to be told from the same words elsewhere.
  private static let fewestWords = 4

  private let passages: [(text: String, mark: PassageMark)]

  /// The marked passages of `caseFile`.
  init(_ caseFile: CaseFile) {
    passages = caseFile.passages.compactMap { try? MarkedText($0.written) }.flatMap(\.pieces)
      .compactMap { piece in
        guard let mark = piece.mark,
          piece.text.split(whereSeparator: \.isWhitespace).count >= Self.fewestWords
        else { return nil }
        return (piece.text, mark)
      }
  }

  /// What of them is kept from the reader that `decisions` are about.
  func kept(by decisions: ReaderDecisions) -> [SealedValue] {
    passages.filter { decisions.keeps($0.mark).isKept }.map { SealedValue(.passage, $0.text) }
  }
}
