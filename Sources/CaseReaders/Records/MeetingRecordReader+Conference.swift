import CaseModel
import Diagnostics

extension MeetingRecordReader {
  static func conference(_ keys: YAMLMapping) -> ConferenceRecord {
    defer { keys.finish() }
    var record = ConferenceRecord()
    readCourse(keys, into: &record)
    readWords(keys, into: &record)
    readPlan(keys, into: &record)
    readAftermath(keys, into: &record)
    return record
  }

  private static func readCourse(_ keys: YAMLMapping, into record: inout ConferenceRecord) {
    record.heldOn = keys.date("held_on")
    (record.started, record.ended) = (keys.time("started"), keys.time("ended"))
    if let start = record.started, let end = record.ended, end <= start {
      keys.log.report(
        Diagnostic(
          "ImplausibleTime", at: keys.location(of: "ended"),
          "'ended' is later than 'started'; correct one of them"))
    }
    record.minuteTaker = keys.identifier("minute_taker")
    record.paused = keys.text("paused")
    record.wasRecorded = keys.flag("was_recorded") ?? false
    record.attendance = each(keys, "attendance", MeetingRecordSchemas.attendance, attendance)
    record.reports = each(keys, "reports", MeetingRecordSchemas.report, report)
  }

  private static func readWords(_ keys: YAMLMapping, into record: inout ConferenceRecord) {
    record.statements = each(keys, "statements", MeetingRecordSchemas.statement, statement)
    record.views = each(keys, "views", MeetingRecordSchemas.view, view)
    record.scale = each(keys, "scale", MeetingRecordSchemas.score, score)
    record.summary = keys.text("summary")
    record.decisions = each(
      keys, "decisions", MeetingRecordSchemas.decisionOfChild, key: "child", decision)
    let contacts: [PersonID] = keys.identifiers("direct_contact")
    record.directContact = keys.has("direct_contact") ? contacts : nil
    record.quoracyEfforts = keys.text("quoracy_efforts")
  }

  private static func readAftermath(_ keys: YAMLMapping, into record: inout ConferenceRecord) {
    record.rag = keys.choice("rag")
    record.midpointOn = keys.date("midpoint_on")
    record.riskIncrease = keys.mapping(
      "risk_increase", schema: MeetingRecordSchemas.riskIncrease
    ).flatMap(riskIncrease)
    record.redactionConsidered = signature(
      keys, "redaction_considered", MeetingRecordSchemas.redaction)
    record.delivery = each(keys, "delivery", MeetingRecordSchemas.delivery, delivery)
    record.issuedOn = keys.date("issued_on")
    record.approved = signature(keys, "approved", MeetingRecordSchemas.approval)
    record.version = keys.count("version") ?? 1
    record.corrections = keys.text("corrections")
  }

  /// The list at `key`, in which no two items may be about the same one: `about` is the key that
  /// says whom an item is about.
  static func each<Item>(
    _ keys: YAMLMapping, _ list: String, _ schema: YAMLSchema, key about: String = "person",
    _ read: (YAMLMapping) -> Item?
  ) -> [Item] {
    var seen: [String: Location] = [:]
    return keys.mappings(list, schema: schema).compactMap { keys in
      if schema.keys.contains(where: { $0.name == about && $0.isNeeded }),
        case .scalar(let id) = keys.value(of: about), !id.text.isEmpty,
        let first = seen.updateValue(id.location, forKey: id.text)
      {
        keys.log.report(twice(about, in: list, first: first, at: id.location))
      }
      return finished(keys, read)
    }
  }

  private static func twice(
    _ key: String, in list: String, first: Location, at place: Location
  ) -> Diagnostic {
    Diagnostic(
      "DuplicateID", at: place,
      "'\(list)' has one item for each '\(key)'; keep one of the two, or correct the id",
      notes: [Diagnostic.Note("the first is here", at: first)])
  }

  private static func attendance(_ keys: YAMLMapping) -> Attendance? {
    let person: PersonID? = keys.identifier("person")
    let (presence, joined): (Presence?, JoinedBy?) = (
      keys.choice("presence"), keys.choice("joined_by")
    )
    let part = keys.text("part")
    guard let person, let presence else { return nil }
    return Attendance(person: person, presence: presence, joinedBy: joined, part: part)
  }

  private static func report(_ keys: YAMLMapping) -> AgencyReport? {
    let (author, sharedBy): (PersonID?, PersonID?) = (
      keys.identifier("author"), keys.identifier("shared_by")
    )
    let (received, shared) = (keys.date("received_on"), keys.date("shared_with_family_on"))
    let isAvailable = keys.flag("available_to_parents")
    guard let author else { return nil }
    var report = AgencyReport(author: author)
    (report.receivedOn, report.sharedWithFamilyOn) = (received, shared)
    (report.sharedBy, report.availableToParents) = (sharedBy, isAvailable ?? true)
    return report
  }

  private static func statement(_ keys: YAMLMapping) -> Statement? {
    let section: MinutesSection? = keys.choice("section")
    let children: [PersonID] = keys.identifiers("children")
    let source: PersonID? = keys.identifier("source")
    let kind: Classification? = keys.choice("classification")
    let part = keys.text("part")
    guard let text = keys.text("text"), let section else { return nil }
    var statement = Statement(section: section, text: text, location: keys.location)
    (statement.children, statement.source) = (children, source)
    (statement.classification, statement.part) = (kind ?? .open, part)
    return statement
  }

  private static func view(_ keys: YAMLMapping) -> View? {
    let (person, by): (PersonID?, PersonID?) = (keys.identifier("person"), keys.identifier("by"))
    let (text, reason) = (keys.text("text"), keys.text("none_because"))
    let obtained = keys.text("obtained")
    let code: ParticipationCode? = keys.choice("participation")
    guard let person else { return nil }
    var view = View(person: person)
    (view.text, view.noneBecause, view.obtained) = (text, reason, obtained)
    (view.by, view.participation) = (by, code)
    return view
  }

  private static func score(_ keys: YAMLMapping) -> ScaleScore? {
    let person: PersonID? = keys.identifier("person")
    let score = keys.score(
      "score", in: MeetingRecordSchemas.scores, or: [MeetingRecordSchemas.noScore])
    let sentence = keys.text("sentence")
    guard let person, let score else { return nil }
    return ScaleScore(person: person, score: score, sentence: sentence)
  }
}
