import CaseModel
import Diagnostics
import Practice

/// One profile file, laid over the profile that it extends.
struct ProfileLayer {
  /// The file's keys.
  let root: YAMLMapping
  /// The id it gives itself.
  let identifier: String

  /// Puts everything that the file says into `profile`.
  func apply(to profile: inout PracticeProfile) {
    profile.title = root.text("title") ?? identifier
    profile.reviewOn = root.date("review_on")
    if let version = version() { profile.version = version }
    if let organisation = organisation() { profile.organisation = organisation }
    for figure in ProfileFigure.all {
      guard let mapping = root.mapping(figure.key.name, schema: ProfileFigure.schema) else {
        continue
      }
      figure.read(mapping, &profile)
      mapping.finish()
    }
    applyLimits(to: &profile)
    applyPractices(to: &profile)
    applyChecks(to: &profile)
    applyTable("approvers", ApprovalID.self, \.approvers, &profile) { $0.texts("value") }
    applyTable("statements", StatementID.self, \.statements, &profile) { $0.text("value") }
    root.finish()
  }

  private func version() -> ProfileVersion? {
    guard let mapping = root.mapping("version", schema: ProfileSchemas.version) else { return nil }
    defer { mapping.finish() }
    let (number, date, changes) = (
      mapping.text("number"), mapping.date("date"), mapping.text("changes")
    )
    guard let number, let date, let changes else { return nil }
    return ProfileVersion(number: number, date: date, changes: changes)
  }

  private func applyLimits(to profile: inout PracticeProfile) {
    for (id, node, _) in root.table("limits", by: TimeLimitID.self) {
      guard let entry = YAMLMapping(node, schema: ProfileSchemas.limit, log: root.log) else {
        continue
      }
      apply(entry, to: id, in: &profile)
      entry.finish()
    }
  }

  private func apply(_ entry: YAMLMapping, to id: TimeLimitID, in profile: inout PracticeProfile) {
    let (isNone, words) = (entry.isNone("limit"), entry.text("words"))
    let length = isNone ? nil : entry.length("limit")
    guard let source = entry.text("source") else { return }
    guard entry.has("limit") != entry.has("words") else {
      root.log.report(Self.limitOrWords(at: entry.location))
      return
    }
    profile.limits[id] = length.map {
      TimeLimit(count: $0.count, unit: $0.unit, direction: id.direction, source: source)
    }
    profile.limitsInWords[id] = words.map { Sourced($0, source: source) }
    profile.withoutFigure["limits.\(id.rawValue)"] = isNone ? source : nil
  }

  /// `only` is what makes a profile's promises its own: all that it does not name is off, whatever
  /// the profile that it extends has on (requirements 8.1).
  private func applyPractices(to profile: inout PracticeProfile) {
    guard let mapping = root.mapping("practices", schema: ProfileSchemas.practices) else { return }
    if mapping.has("only") {
      for id in PracticeID.allCases {
        profile.practices[id] = Sourced(false, source: "not a practice of \(identifier)")
      }
    }
    for (key, value) in [("only", true), ("on", true), ("off", false)] {
      for (id, node, _) in mapping.table(key, by: PracticeID.self) {
        guard let source = mapping.source(node, of: key) else { continue }
        profile.practices[id] = Sourced(value, source: source)
      }
    }
    mapping.finish()
  }

  private func applyChecks(to profile: inout PracticeProfile) {
    guard let mapping = root.mapping("checks", schema: ProfileSchemas.checks) else { return }
    for severity in CheckSeverity.allCases {
      for (id, node, _) in mapping.table(severity.rawValue, by: CheckID.self) {
        guard let source = mapping.source(node, of: severity.rawValue) else { continue }
        profile.severities[id] = Sourced(severity, source: source)
      }
    }
    mapping.finish()
  }

  private func applyTable<ID: Vocabulary, Value>(
    _ key: String, _: ID.Type, _ path: WritableKeyPath<PracticeProfile, [ID: Sourced<Value>]>,
    _ profile: inout PracticeProfile, read: (YAMLMapping) -> Value?
  ) {
    for (id, node, _) in root.table(key, by: ID.self) {
      guard let entry = YAMLMapping(node, schema: ProfileFigure.schema, log: root.log) else {
        continue
      }
      let isNone = entry.isNone("value")
      let (value, source) = (isNone ? nil : read(entry), entry.text("source"))
      entry.finish()
      guard let source else { continue }
      profile[keyPath: path][id] = value.map { Sourced($0, source: source) }
      profile.withoutFigure["\(key).\(id.rawValue)"] = isNone ? source : nil
    }
  }

  private static func limitOrWords(at location: Location) -> Diagnostic {
    Diagnostic(
      "InvalidLimit", at: location, "a limit has a figure or words; fill in one of limit and words")
  }
}
