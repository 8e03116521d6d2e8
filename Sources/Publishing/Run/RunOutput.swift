import CaseModel
import Diagnostics

/// What a run does with what is made: stages it, keeps of each meeting what is needed at the end,
/// publishes all of it, and remembers it for the next run.
struct RunOutput: Sendable {
  let staged: StagedFiles
  /// What the last run made counts for this one where this makes whole meetings.
  let memory: MeetingMemory
  private let options: RunOptions
  private let rules: RunRules
  private let folder: OutputFolder
  private let before: MadeList?

  /// The output of a run about `meetings` to `folder`.
  init(
    _ options: RunOptions, _ rules: RunRules, meetings: [Meeting], to folder: OutputFolder
  ) throws(OutputError) {
    self.options = options
    self.rules = rules
    self.folder = folder
    let before = try folder.madeBefore()
    self.before = before
    var scope = PublishingScope()
    scope.covers = RunCover(options: options, meetings: meetings).covers
    scope.removesStale = options.removesOld
    scope.listsNew = options.listsNewFiles
    staged = StagedFiles(folder, scope)
    memory = MeetingMemory(
      conditions: options.coversWholeMeetings && !options.explains ? rules.conditions : nil,
      before: before, data: options.data, keep: staged.keep)
  }

  /// Works out what is to be done about the folder of a meeting that is over, and keeps elsewhere what
  /// is long about its outcome.
  @Sendable func settle(_ outcome: inout MeetingOutcome) throws {
    try staged.finish(FolderKey(folder: outcome.folder))
    let schedule =
      options.coversEverything ? ScheduleTable.lines(of: outcome.meeting, outcome.schedule) : []
    let made = outcome.isAsListed ? nil : memory.entry(of: outcome)
    // What is as before stays in memory, so that a run that changes nothing writes nothing.
    func kept(_ text: [UInt8]) throws(OutputError) -> KeptText {
      outcome.isAsBefore ? .memory(text) : try folder.workFile.keep(.memory(text))
    }
    outcome.settle(schedule: try kept(schedule), made: try made.map(kept))
  }

  /// Publishes everything that was staged, and the tables of a whole month.
  func publish(
    _ outcomes: [MeetingOutcome], _ diagnostics: [Diagnostic]
  ) throws -> PublishingSummary {
    // Part of a month would make tables that lack the rest of it.
    if options.coversEverything {
      try staged.add(.schedule) { put throws(OutputError) in
        try put(ScheduleTable.head)
        for outcome in outcomes { try put(try folder.bytes(of: outcome.keptSchedule)) }
      }
      let rejects = RejectsTable.csv(of: diagnostics, in: options.data)
      try staged.add(.rejects) { put throws(OutputError) in try put(rejects) }
    }
    var plan = staged.take()
    plan.counts = [
      "meetings": outcomes.count, "documents": outcomes.map(\.documentCount).reduce(0, +),
    ]
    plan.rules = rules.listed
    let published = try folder.publish(plan)
    try remember(outcomes, published)
    return published
  }

  /// Writes down for the next run what was made; of meetings that this one left alone, what was
  /// known before.
  private func remember(
    _ outcomes: [MeetingOutcome], _ published: PublishingSummary
  ) throws(OutputError) {
    guard let manifest = published.manifest else { return }
    let touched = Set(outcomes.map(\.meeting.reference.text))
    let known = before?.names ?? []
    let asListed = Set(outcomes.filter(\.isAsListed).map(\.meeting.reference.text))
    let left = options.coversEverything ? [] : known.subtracting(touched)
    let asBefore = left.union(asListed)
    let made = Dictionary(
      uniqueKeysWithValues: outcomes.compactMap { outcome in
        outcome.keptMade.map { (outcome.meeting.reference.text, $0) }
      })
    func entry(_ name: String) throws(OutputError) -> [UInt8] {
      guard let text = made[name] else { return try before?.entry(of: name) ?? [] }
      return try folder.stamped(try folder.bytes(of: text))
    }
    if let before, manifest == folder.baseDigest, asBefore.union(made.keys) == known {
      // Files so young that they were looked into may still be the ones that are listed.
      var isSame = true
      for name in made.keys where isSame { isSame = try entry(name) == before.entry(of: name) }
      guard !isSame else { return }
    }
    try folder.remember(Array(asBefore) + made.keys, manifest: manifest, entry: entry)
  }
}
