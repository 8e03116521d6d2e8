package import CaseModel
package import Diagnostics

/// Reads `meetings/REF.yaml`.
package enum MeetingRecordReader {
  /// What a file holds.
  struct Reading {
    /// The record; nil where the file is none.
    var record: MeetingRecord?
    /// Whom and which days it names.
    var facts: [RecordFact] = []
    /// What is wrong with it.
    var diagnostics: [Diagnostic] = []
  }

  /// The record in `file` and what is wrong with it; with an error among that, the record is not
  /// to be used.
  package static func read(_ file: InputFile) -> (record: MeetingRecord?, found: [Diagnostic]) {
    let reading = reading(of: file)
    return (reading.record, reading.diagnostics)
  }

  static func reading(of file: InputFile) -> Reading {
    let log = YAMLDiagnostics()
    guard let node = YAMLDocument.read(file.bytes, file: file.name, into: log),
      let root = YAMLMapping(node, schema: MeetingRecordSchemas.record, log: log)
    else { return Reading(diagnostics: log.diagnostics) }
    var record = record(root)
    let walk = RecordWalk(over: node, by: MeetingRecordSchemas.record)
    record?.textPlaces = TextPlaces(walk.texts)
    walk.faults.forEach(log.report)
    return Reading(record: record, facts: walk.facts, diagnostics: log.diagnostics)
  }

  private static func record(_ root: YAMLMapping) -> MeetingRecord? {
    let meeting: MeetingReference? = root.identifier("meeting")
    var record = meeting.map { MeetingRecord(meeting: $0, location: root.location) }
    let reason = root.text("reason")
    let platform = root.mapping(
      "platform_decision", schema: MeetingRecordSchemas.platformDecision
    ).flatMap(platformDecision)
    let option = root.mapping("option_decision", schema: MeetingRecordSchemas.optionDecision)
      .flatMap(optionDecision)
    let risk = root.mapping("invitee_risk", schema: MeetingRecordSchemas.inviteeRisk)
      .flatMap { finished($0) { agreement($0, "agreed_by", "agreed_on") } }
    let added = changes(root, "invite")
    let removed = changes(root, "do_not_invite")
    let exclusions = root.mappings("exclusions", schema: MeetingRecordSchemas.exclusion)
      .compactMap(exclusion)
    let inRoom: [PersonID] = root.identifiers("in_room")
    let calls = root.mappings("child_calls", schema: MeetingRecordSchemas.childCall)
      .compactMap(childCall)
    let before = root.mapping("preparation", schema: MeetingRecordSchemas.preparation)
      .map(preparation)
    let conference = root.mapping("conference", schema: MeetingRecordSchemas.conference)
      .map(conference)
    let disclosure = root.mapping("disclosure", schema: MeetingRecordSchemas.disclosure)
      .map(disclosure)
    let overrides = root.mappings("overrides", schema: MeetingRecordSchemas.override)
      .compactMap(override)
    root.finish()
    record?.reason = reason
    record?.platformDecision = platform
    record?.optionDecision = option
    record?.inviteeRisk = risk
    record?.added = added
    record?.removed = removed
    record?.exclusions = exclusions
    record?.inRoom = inRoom
    record?.childCalls = calls
    record?.preparation = before
    record?.conference = conference
    record?.disclosure = disclosure ?? DisclosureRecord()
    record?.overrides = overrides
    return record
  }

  private static func platformDecision(_ keys: YAMLMapping) -> PlatformDecision? {
    finished(keys) { keys in
      let indicators: [PlatformIndicator] = keys.choices("indicators")
      let reasons: [PlatformReason] = keys.choices("reasons")
      let (analysis, notified) = (keys.text("analysis"), keys.date("notified_on"))
      let forum: PlatformForum? = keys.choice("considered_at")
      let discussed = keys.flag("discussed_with_duty_officer") ?? false
      let assessed = keys.flag("technology_assessed") ?? false
      guard let decided = agreement(keys, "decided_by", "decided_on") else { return nil }
      var decision = PlatformDecision(decided: decided)
      (decision.indicators, decision.reasons) = (indicators, reasons)
      (decision.analysis, decision.consideredAt) = (analysis, forum)
      decision.notifiedOn = notified
      decision.discussedWithDutyOfficer = discussed
      decision.technologyAssessed = assessed
      return decision
    }
  }

  private static func optionDecision(_ keys: YAMLMapping) -> OptionDecision? {
    finished(keys) { keys in
      let rationale = keys.text("rationale")
      guard let agreed = agreement(keys, "agreed_by", "agreed_on"), let rationale else {
        return nil
      }
      return OptionDecision(rationale: rationale, agreed: agreed)
    }
  }

  private static func exclusion(_ keys: YAMLMapping) -> Exclusion? {
    finished(keys) { keys in
      let person: PersonID? = keys.identifier("person")
      let (part, reason) = (keys.text("part"), keys.text("disclosable_reason"))
      let views = keys.text("views_heard")
      guard let decided = agreement(keys, "decided_by", "decided_on"), let person, let views else {
        return nil
      }
      return Exclusion(
        person: person, part: part, disclosableReason: reason, viewsHeard: views,
        decided: decided)
    }
  }

  private static func changes(_ root: YAMLMapping, _ key: String) -> [InvitationChange] {
    root.mappings(key, schema: MeetingRecordSchemas.change("\(key)[]")).compactMap { keys in
      finished(keys) { keys in
        let (person, reason): (PersonID?, String?) = (
          keys.identifier("person"), keys.text("reason")
        )
        guard let person, let reason else { return nil }
        return InvitationChange(person: person, reason: reason)
      }
    }
  }

  private static func childCall(_ keys: YAMLMapping) -> ChildCall? {
    finished(keys) { keys in
      let (child, date): (PersonID?, CalendarDate?) = (keys.identifier("child"), keys.date("date"))
      guard let time = keys.time("time"), let child, let date else { return nil }
      return ChildCall(child: child, date: date, time: time)
    }
  }

  private static func override(_ keys: YAMLMapping) -> CheckOverride? {
    finished(keys) { keys in
      let (check, reason) = (keys.label("check"), keys.text("reason"))
      guard let check, let reason else { return nil }
      return CheckOverride(check: check, reason: reason, location: keys.location)
    }
  }

  static func agreement(
    _ keys: YAMLMapping, _ by: String, _ on: String
  ) -> Agreement? {
    let (person, day): (PersonID?, CalendarDate?) = (keys.identifier(by), keys.date(on))
    guard let person, let day else { return nil }
    return Agreement(by: person, on: day)
  }

  /// What `read` makes of the mapping, after its unknown keys are reported.
  static func finished<Value>(
    _ keys: YAMLMapping, _ read: (YAMLMapping) -> Value?
  ) -> Value? {
    defer { keys.finish() }
    return read(keys)
  }
}
