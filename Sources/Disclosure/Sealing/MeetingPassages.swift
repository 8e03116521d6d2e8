import CaseModel

/// The texts of a meeting's record, whoever may see them, cut where a mark begins or ends.
///
/// Worked out from the list of all texts and not from any view, so that a text which a view holds by
/// mistake is still looked for.
package struct MeetingPassages: Sendable {
  /// How one reader stands to a text.
  package enum Standing: Hashable, Sendable {
    /// It is kept from the reader, and looked for in the finished documents.
    case sealed
    /// The reader is given it.
    case open
    /// It is kept from the reader and says too little to be told from the same words elsewhere.
    case tooShort
  }

  /// One text, or a stretch of one.
  private struct Piece {
    let passage: RecordPassage
    let mark: PassageMark?
    let isLong: Bool
  }

  /// The texts, without the notation of marks.
  package let texts: [String]
  private let pieces: [Piece]
  private let caseFile: CaseFile

  /// Shorter texts are not looked for. A marked passage is, however short.
  private static let fewestWords = 4

  init(_ passages: [RecordPassage], of caseFile: CaseFile) {
    self.caseFile = caseFile
    var (texts, pieces): ([String], [Piece]) = ([], [])
    for passage in passages {
      guard let marked = try? MarkedText(passage.written) else { continue }
      for piece in marked.pieces {
        texts.append(piece.text)
        pieces.append(
          Piece(passage: passage, mark: piece.mark, isLong: Self.isLong(piece.text)))
      }
    }
    (self.texts, self.pieces) = (texts, pieces)
  }

  /// How `recipient` stands to each of the texts.
  package func standings(for recipient: Recipient) -> [Standing] {
    guard recipient.audience != .office else { return pieces.map { _ in .open } }
    let clearance = Clearance(recipient, in: caseFile)
    return pieces.map { piece in
      if let mark = piece.mark, clearance.decisions.keeps(mark).isKept { return .sealed }
      if case .withheld = clearance.verdict(on: piece.passage) {
        return piece.isLong || piece.mark != nil ? .sealed : .tooShort
      }
      return .open
    }
  }

  private static func isLong(_ text: String) -> Bool {
    var words = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte <= UInt8(ascii: " ")
      if !isSpace, !isInWord { words += 1 }
      isInWord = !isSpace
      if words == fewestWords { return true }
    }
    return false
  }
}

extension Discloser {
  /// The texts of the record, and of the goals of the conference before.
  package var passages: MeetingPassages {
    MeetingPassages(
      caseFile.passages + RecordPassage.passages(of: previous?.conference?.goals ?? []),
      of: caseFile)
  }
}
