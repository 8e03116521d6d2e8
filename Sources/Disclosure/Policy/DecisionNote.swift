package import CaseModel

/// A decision of the record in words, for the council's own papers.
package struct DecisionNote: Sendable {
  /// The decision's id.
  package let id: String
  /// What is kept or shown.
  package let what: String
  /// From whom it is kept, or to whom it is shown.
  package let readers: String
  /// Why.
  package let reason: String
  /// The legal basis; nil for a decision to show something.
  package let legalBasis: String?
  /// Who decided.
  package let decidedBy: String
  /// The day of the decision.
  package let decidedOn: CalendarDate
  /// Where the evidence is.
  package let evidence: String?
  /// How the person at risk was told.
  package let victimAdvised: String?
  /// Whether both parents' copies leave out the same.
  package let isSymmetric: Bool
  /// Whether readers may see that something was left out.
  package let gapsMayBeSeen: Bool
  /// When it is looked at again.
  package let reviewOn: CalendarDate?
}

extension Discloser {
  /// What people decided about who may see what.
  package var disclosureRecord: DisclosureRecord {
    caseFile.record?.disclosure ?? DisclosureRecord()
  }

  /// Every decision of the record, those that keep something first, in the record's order.
  package var decisionNotes: [DecisionNote] {
    guard let disclosure = caseFile.record?.disclosure else { return [] }
    return disclosure.withheld.map { note($0, disclosure) } + disclosure.shared.map(note)
  }

  /// Those that concern `recipient`.
  package func decisionNotes(about recipient: Recipient) -> [DecisionNote] {
    let ids = ReaderDecisions(recipient, in: caseFile).ids
    return decisionNotes.filter { ids.contains($0.id) }
  }

  private func note(_ decision: WithholdingDecision, _ all: DisclosureRecord) -> DecisionNote {
    DecisionNote(
      id: decision.id, what: words(for: decision.item),
      readers: decision.isFromFamily ? "the family" : names(decision.from),
      reason: decision.reason.title, legalBasis: decision.legalBasis ?? decision.reason.legalBasis,
      decidedBy: name(decision.decided.by), decidedOn: decision.decided.on,
      evidence: decision.evidence,
      victimAdvised: decision.victimAdvised.map { advice in
        "\(name(advice.who)), by \(name(advice.by)) on \(advice.on.long), \(advice.how)"
      },
      isSymmetric: decision.isSymmetric,
      gapsMayBeSeen: decision.gapsMayBeSeen ?? all.gapsMayBeSeen, reviewOn: decision.reviewOn)
  }

  private func note(_ decision: SharingDecision) -> DecisionNote {
    let what =
      switch decision.item {
      case .statements(let classification):
        "shown: statements classed as \(DisclosureClass(classification).title)"
      case .report(let person): "shown: that there is a report by \(name(person))"
      }
    return DecisionNote(
      id: decision.id, what: what, readers: names(decision.to), reason: decision.reason,
      legalBasis: nil, decidedBy: name(decision.decided.by), decidedOn: decision.decided.on,
      evidence: nil, victimAdvised: nil, isSymmetric: false, gapsMayBeSeen: false, reviewOn: nil)
  }

  private func words(for item: WithheldItem) -> String {
    switch item {
    case .whereabouts(let person): "where \(name(person)) lives, and what stands for it"
    case .name(let person): "the name of \(name(person))"
    case .existence(let person): "that \(name(person)) has a part in the meeting"
    case .views(let person): "the views of \(name(person))"
    case .score(let person): "the number that \(name(person)) gave"
    case .report(let person): "that there is a report by \(name(person))"
    case .passages: "marked passages"
    case .statements(let classification):
      "statements classed as \(DisclosureClass(classification).title)"
    }
  }

  private func names(_ people: [PersonID]) -> String {
    people.map(name).joined(separator: ", ")
  }

  private func name(_ person: PersonID) -> String {
    caseFile.people[person]?.name.full ?? person.text
  }
}
