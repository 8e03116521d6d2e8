import CaseModel
import Diagnostics

/// Gives one reader the texts of the record, noting what it leaves out.
///
/// A text passes where the reader is cleared for it, without its withheld passages, and where
/// nothing in what remains stands for something sealed: that stops the reader's documents until the
/// text is mended.
struct TextDisclosure {
  let clearance: Clearance
  /// What must not stand in a text.
  let shield: ReaderShield
  private let caseFile: CaseFile
  private(set) var withheld: [Withholding] = []
  private(set) var tripped: [TrippedText] = []

  init(_ recipient: Recipient, _ discloser: Discloser) {
    clearance = Clearance(recipient, in: discloser.caseFile)
    caseFile = discloser.caseFile
    shield = discloser.shield(for: recipient)
  }

  private var isOffice: Bool { clearance.recipient.audience == .office }

  mutating func note(
    _ class: DisclosureClass, _ field: String, decision: String? = nil, at place: Location? = nil
  ) {
    let withholding = Withholding(
      class: `class`, field: field, decision: decision, location: place)
    if !withheld.contains(withholding) { withheld.append(withholding) }
  }

  /// What the reader gets of `passage`; nil where that is nothing.
  mutating func text(_ passage: RecordPassage) -> String? {
    guard !passage.isBlank else { return nil }
    if case .withheld(let reason, let decision, let showsGap) = clearance.verdict(on: passage) {
      note(reason, passage.key, decision: decision, at: passage.location)
      return showsGap ? Gap.token : nil
    }
    guard let marked = try? MarkedText(passage.written) else {
      // The reader of records refuses such a text: whatever let it pass stops here.
      trip(passage, .marks)
      return nil
    }
    if isOffice { return annotated(marked) }
    let text = marked.hasMarks ? withoutPassages(marked, of: passage) : passage.written
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    return isClean(text, passage) ? text : nil
  }

  private mutating func withoutPassages(
    _ marked: MarkedText, of passage: RecordPassage
  ) -> String {
    Gap.text(
      of: marked.pieces.map { piece in
        guard let mark = piece.mark else { return .words(piece.text) }
        let (isKept, decision) = clearance.decisions.keeps(mark)
        guard isKept else { return .words(piece.text) }
        note(
          DisclosureClass(mark.reason), passage.key, decision: decision?.id,
          at: passage.location)
        return .gap(isVisible: clearance.decisions.showsGap(decision))
      })
  }

  /// The office's copy shows everything, and after each passage from whom it is kept.
  private func annotated(_ marked: MarkedText) -> String {
    marked.pieces.map { piece in
      guard let mark = piece.mark else { return piece.text }
      let readers =
        mark.isFromFamily ? "the family" : mark.from.map(name).joined(separator: " and ")
      return "\(piece.text) [withheld from \(readers): \(mark.reason.title)]"
    }.joined()
  }

  private func name(_ person: PersonID) -> String {
    caseFile.people[person]?.name.full ?? person.text
  }

  private mutating func isClean(_ text: String, _ passage: RecordPassage) -> Bool {
    guard let reason = shield.reason(toStop: text) else { return true }
    trip(passage, reason)
    return false
  }

  private mutating func trip(_ passage: RecordPassage, _ reason: TrippedText.Reason) {
    tripped.append(
      TrippedText(key: passage.key, location: caseFile.place(of: passage), reason: reason))
  }

  /// A name of a place or an agency, which is left out where it stands for a sealed one.
  mutating func place(_ place: String?, key: String) -> String? {
    guard shield.covers(place) else { return place }
    note(.protectedWhereabouts, key)
    return nil
  }
}

extension DisclosureClass {
  /// The class of a passage that is kept for `reason`.
  init(_ reason: ReasonCode) {
    self =
      switch reason {
      case .victimSafety, .seriousHarm: .decided
      case .thirdParty: .thirdParty
      case .police: .policeConfidential
      case .legalAdvice: .legalAdvice
      case .childsConfidence: .childsConfidence
      case .court: .court
      case .excludedPart: .excludedPart
      }
  }
}
