import CaseModel

extension MeetingRecordReader {
  static func decision(_ keys: YAMLMapping) -> Decision? {
    let child: PersonID? = keys.identifier("child")
    let outcome: DecisionOutcome? = keys.choice("outcome")
    let category: AbuseCategory? = keys.choice("category")
    let reasons = keys.text("reasons")
    let views = each(keys, "views", MeetingRecordSchemas.decisionView, decisionView)
    guard let child, let outcome else { return nil }
    var decision = Decision(child: child, outcome: outcome, location: keys.location)
    (decision.category, decision.reasons, decision.views) = (category, reasons, views)
    return decision
  }

  private static func decisionView(_ keys: YAMLMapping) -> DecisionView? {
    let person: PersonID? = keys.identifier("person")
    let (agrees, reason) = (keys.flag("agrees"), keys.text("reason"))
    guard let person, let agrees else { return nil }
    return DecisionView(person: person, agrees: agrees, reason: reason)
  }

  static func riskIncrease(_ keys: YAMLMapping) -> RiskIncrease? {
    finished(keys) { keys in
      let person: PersonID? = keys.identifier("discussed_with")
      let (day, time, note) = (keys.date("on"), keys.time("time"), keys.text("note"))
      guard let person, let day else { return nil }
      var increase = RiskIncrease(discussedWith: person, on: day)
      (increase.time, increase.note) = (time, note)
      return increase
    }
  }

  static func delivery(_ keys: YAMLMapping) -> DeliveryChoice? {
    let person: PersonID? = keys.identifier("person")
    let channel: DeliveryChannel? = keys.choice("channel")
    guard let person, let channel else { return nil }
    return DeliveryChoice(person: person, channel: channel)
  }

  static func signature(
    _ keys: YAMLMapping, _ key: String, _ schema: YAMLSchema
  ) -> Agreement? {
    keys.mapping(key, schema: schema).flatMap { finished($0) { agreement($0, "by", "on") } }
  }
}
