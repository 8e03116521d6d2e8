import CaseModel

/// The texts of a meeting's record as one reader stands to them.
package struct ReaderPassages: Sendable {
  /// What is kept from the reader, to be looked for in the finished documents.
  package internal(set) var sealed: Set<SealedValue> = []
  /// What the reader is given, in which a phrase may recur that is sealed elsewhere.
  package internal(set) var open: [String] = []
}

extension Discloser {
  /// Which texts of the record are kept from `recipient` and which are not.
  ///
  /// Worked out from the list of all texts and not from the view, so that a text which a view holds
  /// by mistake is still looked for.
  package func passages(for recipient: Recipient) -> ReaderPassages {
    var passages = ReaderPassages()
    guard recipient.audience != .office else { return passages }
    let clearance = Clearance(recipient, in: caseFile)
    for passage in allPassages { passages.add(passage, under: clearance) }
    return passages
  }

  private var allPassages: [RecordPassage] {
    caseFile.passages + RecordPassage.passages(of: previous?.conference?.goals ?? [])
  }
}

extension ReaderPassages {
  /// Shorter texts say too little to be told apart from the same words elsewhere. A marked passage
  /// is looked for however short it is.
  private static let fewestWords = 4

  fileprivate mutating func add(_ passage: RecordPassage, under clearance: Clearance) {
    guard let marked = try? MarkedText(passage.written) else { return }
    if case .withheld = clearance.verdict(on: passage) {
      let text = marked.pieces.map(\.text).joined()
      if Self.hasEnoughWords(text) { sealed.insert(SealedValue(.passage, text)) }
      return
    }
    for piece in marked.pieces {
      if let mark = piece.mark, clearance.decisions.keeps(mark).isKept {
        sealed.insert(SealedValue(.passage, piece.text))
      } else {
        open.append(piece.text)
      }
    }
  }

  private static func hasEnoughWords(_ text: String) -> Bool {
    text.split(maxSplits: fewestWords, whereSeparator: \.isWhitespace).count >= fewestWords
  }
}
