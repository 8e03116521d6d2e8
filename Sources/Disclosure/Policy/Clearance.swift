import CaseModel
import Diagnostics

/// Says of each text of the record whether one reader may see it: the only place where that is
/// decided, for the documents and for the sweep.
struct Clearance: Sendable {
  /// What a reader gets of a text.
  enum Verdict {
    case shown
    /// Left out, as the class `because`; where `showsGap`, the reader sees that.
    case withheld(because: DisclosureClass, decision: String?, showsGap: Bool)
  }

  let recipient: Recipient
  let decisions: ReaderDecisions
  private let reader: PolicyReader?
  private let children: [PersonID]
  private let exclusion: Exclusion?

  /// The clearance of `recipient` for the meeting of `caseFile`.
  init(_ recipient: Recipient, in caseFile: CaseFile) {
    self.recipient = recipient
    decisions = ReaderDecisions(recipient, in: caseFile)
    reader = PolicyReader(recipient)
    children = caseFile.meeting.children
    exclusion = recipient.invitee.exclusion
  }

  /// What the reader gets of `passage`, its marks aside.
  func verdict(on passage: RecordPassage) -> Verdict {
    guard let reader else { return .shown }
    guard isInScope(passage) else {
      return .withheld(because: .office, decision: nil, showsGap: false)
    }
    guard seesAll(passage) else {
      return .withheld(because: .otherFamily, decision: nil, showsGap: false)
    }
    if passage.isPart(of: exclusion) {
      return .withheld(
        because: .excludedPart, decision: nil, showsGap: decisions.showsGap(nil))
    }
    if let decision = decision(on: passage) {
      return .withheld(
        because: .decided, decision: decision.id, showsGap: decisions.showsGap(decision))
    }
    return verdict(on: passage, of: DisclosureClass(passage.classification), reader)
  }

  private func verdict(
    on passage: RecordPassage, of class: DisclosureClass, _ reader: PolicyReader
  ) -> Verdict {
    let isOwn = passage.source == recipient.id
    switch DisclosurePolicy.rule(for: `class`, reader) {
    case .shown: return .shown
    case .own where isOwn: return .shown
    case .own, .withheld:
      if decisions.shares(.statements(passage.classification)) != nil { return .shown }
      return .withheld(
        because: `class`, decision: nil, showsGap: decisions.showsGap(nil))
    }
  }

  private func isInScope(_ passage: RecordPassage) -> Bool {
    switch passage.scope {
    case .readers, .invited: true
    case .person(let person): person == recipient.id
    case .professionals: recipient.audience == .professional
    case .office: false
    }
  }

  private func decision(on passage: RecordPassage) -> WithholdingDecision? {
    if let item = passage.item, let found = decisions.decision(withholding: item) { return found }
    return passage.isStatement
      ? decisions.decision(withholding: .statements(passage.classification)) : nil
  }

  /// Whether the reader sees each child that the passage is about; none named means all of the
  /// meeting. People's own words are theirs, whichever child they speak of.
  private func seesAll(_ passage: RecordPassage) -> Bool {
    switch passage.scope {
    case .invited, .person: return true
    case .readers, .professionals, .office: break
    }
    if let speaker = passage.speaker, speaker == recipient.id { return true }
    return (passage.children.isEmpty ? children : passage.children).allSatisfy(recipient.sees)
  }
}
