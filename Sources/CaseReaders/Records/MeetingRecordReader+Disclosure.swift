import CaseModel
import Diagnostics

extension MeetingRecordReader {
  static func disclosure(_ keys: YAMLMapping) -> DisclosureRecord {
    defer { keys.finish() }
    var record = DisclosureRecord()
    record.gapsMayBeSeen = keys.flag("gaps_may_be_seen") ?? false
    record.withheld = each(
      keys, "withhold", MeetingRecordSchemas.withholding, key: "id", withholding)
    record.shared = each(keys, "share", MeetingRecordSchemas.sharing, key: "id", sharing)
    return record
  }

  private static func withholding(_ keys: YAMLMapping) -> WithholdingDecision? {
    let (id, item) = (keys.label("id"), withheldItem(keys))
    let (from, isFromFamily): ([PersonID], Bool?) = (
      keys.identifiers("from"), keys.flag("from_family")
    )
    let (reason, basis): (ReasonCode?, String?) = (keys.choice("reason"), keys.text("legal_basis"))
    let decided = agreement(keys, "decided_by", "decided_on")
    let evidence = keys.text("evidence")
    let advice = keys.mapping("victim_advised", schema: MeetingRecordSchemas.victimAdvice)
      .flatMap { finished($0, victimAdvice) }
    let (isSymmetric, gaps) = (keys.flag("symmetric"), keys.flag("gaps_may_be_seen"))
    let review = keys.date("review_on")
    if isFromFamily == false { keys.log.report(notFromFamily(keys.location(of: "from_family"))) }
    guard let id, let item, let reason, let decided, !from.isEmpty || isFromFamily == true else {
      return nil
    }
    var decision = WithholdingDecision(
      id: id, item: item, from: from, reason: reason, decided: decided, location: keys.location)
    (decision.legalBasis, decision.evidence) = (basis, evidence)
    (decision.victimAdvised, decision.reviewOn) = (advice, review)
    (decision.isSymmetric, decision.gapsMayBeSeen) = (isSymmetric ?? false, gaps)
    return decision
  }

  /// What is kept; nil where a key that belongs to it is missing, which a rule of the schema says.
  private static func withheldItem(_ keys: YAMLMapping) -> WithheldItem? {
    let kind: WithheldKind? = keys.choice("what")
    let person: PersonID? = keys.identifier("of")
    let classification: Classification? = keys.choice("classification")
    return switch kind {
    case .whereabouts: person.map { .whereabouts($0) }
    case .name: person.map { .name($0) }
    case .existence: person.map { .existence($0) }
    case .views: person.map { .views($0) }
    case .score: person.map { .score($0) }
    case .report: person.map { .report($0) }
    case .passages: .passages
    case .statements: classification.map { .statements($0) }
    case nil: nil
    }
  }

  private static func victimAdvice(_ keys: YAMLMapping) -> VictimAdvice? {
    let (who, by): (PersonID?, PersonID?) = (keys.identifier("who"), keys.identifier("by"))
    let (on, how) = (keys.date("on"), keys.text("how"))
    guard let who, let by, let on, let how else { return nil }
    return VictimAdvice(who: who, by: by, on: on, how: how)
  }

  private static func sharing(_ keys: YAMLMapping) -> SharingDecision? {
    let (id, kind): (String?, SharedKind?) = (keys.label("id"), keys.choice("what"))
    let classification: Classification? = keys.choice("classification")
    let person: PersonID? = keys.identifier("of")
    let (to, reason): ([PersonID], String?) = (keys.identifiers("to"), keys.text("reason"))
    guard let decided = agreement(keys, "decided_by", "decided_on") else { return nil }
    let item: SharingDecision.Item? =
      switch kind {
      case .statements: classification.map { .statements($0) }
      case .report: person.map { .report($0) }
      case nil: nil
      }
    guard let id, let item, let reason, !to.isEmpty else { return nil }
    return SharingDecision(
      id: id, item: item, to: to, reason: reason, decided: decided, location: keys.location)
  }

  private static func notFromFamily(_ place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidFlag", at: place,
      "'from_family' is yes, or is left out and 'from' says from whom; correct one of them")
  }
}
