import CaseModel

/// What people decided in the record about one reader.
struct ReaderDecisions: Sendable {
  private let withheld: [WithholdingDecision]
  private let shared: [SharingDecision]
  private let gapsMayBeSeen: Bool
  private let symmetric: [WithholdingDecision]
  private let recipient: Recipient

  /// The decisions of `caseFile` that concern `recipient`; none for the office.
  init(_ recipient: Recipient, in caseFile: CaseFile) {
    self.recipient = recipient
    let record = caseFile.record?.disclosure ?? DisclosureRecord()
    gapsMayBeSeen = record.gapsMayBeSeen
    let isEmpty = record.withheld.isEmpty && record.shared.isEmpty
    guard recipient.audience != .office, !isEmpty else {
      (withheld, shared, symmetric) = ([], [], [])
      return
    }
    let parents = Set(
      caseFile.involvements.filter { $0.relationship?.isParent == true }.map(\.person))
    symmetric = record.withheld.filter { decision in
      decision.isSymmetric && parents.contains(recipient.id)
        && (decision.isFromFamily || !parents.isDisjoint(with: decision.from))
    }
    withheld = record.withheld.filter { decision in
      Self.concerns(recipient, decision.from)
        || decision.isSymmetric && parents.contains(recipient.id)
          && !parents.isDisjoint(with: decision.from)
    }
    shared = record.shared.filter { $0.to.contains(recipient.id) }
  }

  /// Whether something kept from `people`, or from the family where none is named, is kept from
  /// `recipient`.
  private static func concerns(_ recipient: Recipient, _ people: [PersonID]) -> Bool {
    guard people.isEmpty else { return people.contains(recipient.id) }
    return recipient.isOfFamilySide
  }

  /// The ids of all decisions about the reader.
  var ids: Set<String> { Set(withheld.map(\.id) + shared.map(\.id)) }

  /// The decision that keeps `item` from the reader.
  func decision(withholding item: WithheldItem) -> WithholdingDecision? {
    withheld.first { $0.item == item }
  }

  /// Whether somebody decided that the reader is shown `item`.
  func shares(_ item: SharingDecision.Item) -> SharingDecision? {
    shared.first { $0.item == item }
  }

  /// The decision under which a marked passage is kept from the reader, where it is: a mark that
  /// names the reader keeps it even where the decision behind it is missing.
  func keeps(_ mark: PassageMark) -> (isKept: Bool, decision: WithholdingDecision?) {
    let decision = withheld.first { $0.covers(mark) }
    let isMirrored = symmetric.contains { $0.covers(mark) }
    return (isMirrored || Self.concerns(recipient, mark.from), decision)
  }

  /// Whether the reader may see that something is missing.
  func showsGap(_ decision: WithholdingDecision?) -> Bool {
    decision?.gapsMayBeSeen ?? gapsMayBeSeen
  }

  /// Those whose whereabouts both parents' copies leave out alike, the reader's own among them.
  var mirroredWhereabouts: [PersonID] {
    symmetric.compactMap { decision in
      guard case .whereabouts(let person) = decision.item else { return nil }
      return person
    }
  }

  /// The people whom the reader may not know by name.
  var unnamed: Set<PersonID> {
    Set(
      withheld.compactMap { decision in
        guard case .name(let person) = decision.item, person != recipient.id else { return nil }
        return person
      })
  }

  /// The people of whom the reader may not know that they have a part in the meeting.
  var unknown: Set<PersonID> {
    Set(
      withheld.compactMap { decision in
        guard case .existence(let person) = decision.item, person != recipient.id else {
          return nil
        }
        return person
      })
  }
}

extension Recipient {
  /// Whether the reader is a relative, a child or a child's advocate.
  var isOfFamilySide: Bool {
    audience == .family || audience == .child || audience == .advocate
  }
}
