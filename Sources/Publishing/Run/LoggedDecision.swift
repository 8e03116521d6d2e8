import CaseModel

/// A decision about who may see what, as the disclosure log holds it: with the keys of the record.
struct LoggedDecision: Encodable {
  /// How the person at risk was told.
  struct Advice: Encodable {
    let who: String
    let by: String
    let on: String
    let how: String
  }

  /// `withhold` or `share`.
  let effect: String
  let id: String
  let what: String
  var of: String?
  var classification: String?
  /// From whom, or to whom; `family` for the whole of it.
  let readers: [String]
  let reason: String
  var legalBasis: String?
  let decidedBy: String
  let decidedOn: String
  var evidence: String?
  var victimAdvised: Advice?
  var symmetric: Bool?
  var gapsMayBeSeen: Bool?
  var reviewOn: String?

  /// Every decision, in the record's order, those that keep something first.
  static func all(in disclosure: DisclosureRecord) -> [LoggedDecision] {
    disclosure.withheld.map { LoggedDecision($0, in: disclosure) }
      + disclosure.shared.map(LoggedDecision.init)
  }

  private init(_ decision: WithholdingDecision, in disclosure: DisclosureRecord) {
    effect = "withhold"
    id = decision.id
    what = decision.item.kind.rawValue
    of = decision.item.person?.text
    if case .statements(let kind) = decision.item { classification = kind.rawValue }
    readers = decision.isFromFamily ? ["family"] : decision.from.map(\.text)
    reason = decision.reason.rawValue
    legalBasis = decision.legalBasis ?? decision.reason.legalBasis
    (decidedBy, decidedOn) = (decision.decided.by.text, "\(decision.decided.on)")
    evidence = decision.evidence
    victimAdvised = decision.victimAdvised.map {
      Advice(who: $0.who.text, by: $0.by.text, on: "\($0.on)", how: $0.how)
    }
    symmetric = decision.isSymmetric
    gapsMayBeSeen = decision.gapsMayBeSeen ?? disclosure.gapsMayBeSeen
    reviewOn = decision.reviewOn.map { "\($0)" }
  }

  private init(_ decision: SharingDecision) {
    effect = "share"
    id = decision.id
    switch decision.item {
    case .statements(let kind):
      what = SharedKind.statements.rawValue
      classification = kind.rawValue
    case .report(let person):
      what = SharedKind.report.rawValue
      of = person.text
    }
    readers = decision.to.map(\.text)
    reason = decision.reason
    (decidedBy, decidedOn) = (decision.decided.by.text, "\(decision.decided.on)")
  }
}
