package import CaseModel
package import Diagnostics

/// A text that repeats, for a reader who is given it, what is marked as kept from them in another.
package struct RepeatedPassage: Sendable {
  /// The key that it stands under.
  package let key: String
  /// Where it stands.
  package let location: Location
  /// Whom the words are kept from elsewhere.
  package let reader: PersonID
}

extension Discloser {
  /// The texts that repeat a marked passage, in the order of readers and texts.
  ///
  /// They are told and not held back: whether a reader's papers are made must not hang on what is
  /// withheld from them (redaction promise 2), and the same words can be harmless where they stand.
  package var repeatedPassages: [RepeatedPassage] {
    let marked = caseFile.passages.compactMap { try? MarkedText($0.written) }
      .flatMap(\.pieces).filter { $0.mark != nil && Self.isTelling($0.text) }
    guard !marked.isEmpty else { return [] }
    return recipients.flatMap { recipient in
      let clearance = Clearance(recipient, in: caseFile)
      let kept = marked.filter { $0.mark.map(clearance.decisions.keeps)?.isKept == true }
      return kept.isEmpty
        ? []
        : repeats(
          ProtectedTerms(kept.map { SealedValue(.passage, $0.text) }), for: clearance)
    }
  }

  private func repeats(
    _ terms: ProtectedTerms, for clearance: Clearance
  ) -> [RepeatedPassage] {
    caseFile.passages.compactMap { passage in
      guard case .shown = clearance.verdict(on: passage),
        let text = try? MarkedText(passage.written),
        text.pieces.contains(where: { piece in
          let isKept = piece.mark.map(clearance.decisions.keeps)?.isKept == true
          return !isKept && terms.covers(piece.text)
        })
      else { return nil }
      return RepeatedPassage(
        key: passage.key,
        location: caseFile.record?.textPlaces.place(of: passage.written) ?? passage.location,
        reader: clearance.recipient.id)
    }
  }

  /// Fewer than four words say too little to be told from the same words elsewhere.
  private static func isTelling(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count >= 4
  }
}
