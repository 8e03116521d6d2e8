import Practice
import CaseModel
import CaseReaders
import Diagnostics
import Documents
import Foundation
import Verification

/// One run: exports and records in, documents out.
package struct DocumentRun: Sendable {
  private let options: RunOptions
  private let alarm: @Sendable (KnownParts) -> RunAlarm
  private let before: @Sendable (DisclosureStep) throws -> Void
  private let progress: @Sendable (RunProgress) -> Void

  /// A run with these options, which calls `progress` from any task as it goes on.
  package init(
    _ options: RunOptions, progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
  ) {
    self.init(options, progress: progress) { RunAlarm(known: $0) }
  }

  /// A run whose sweep is tested by what `alarm` makes of the parts that all documents share, and
  /// that ends where `before` throws at a step.
  init(
    _ options: RunOptions, progress: @escaping @Sendable (RunProgress) -> Void = { _ in },
    before: @escaping @Sendable (DisclosureStep) throws -> Void = { _ in },
    alarm: @escaping @Sendable (KnownParts) -> RunAlarm
  ) {
    self.options = options
    self.progress = progress
    self.before = before
    self.alarm = alarm
  }

  /// Makes everything that is due and publishes it as a set. Cancelled before it publishes, it
  /// leaves the output folder as it was.
  ///
  /// - Throws: ``RunFailure`` where nothing could be made; the output folder is then as it was.
  package func run() async throws(RunFailure) -> RunReport {
    let selection = try RunSelection(options)
    var reading: Task<(RunInputs, Result<DocumentMaker, RunFailure>), any Error>?
    // The inputs are read beside the last manifest, and not before the folder is ours.
    let folder = try open { reading = Task { try await read() } }
    // Meanwhile: it takes as long as reading the inputs of a small run.
    async let tool = ToolIdentity.running(version: options.version)
    do {
      progress(.reading)
      let (inputs, made) =
        if let reading { try await reading.value } else { try await read() }
      try checkRejects(of: inputs.register)
      let maker = try made.get()
      let rules = RunRules(
        options: options, inputs: inputs, templates: maker.templates, tool: await tool)
      let output = try RunOutput(
        options, rules, meetings: selection.meetings(of: inputs.register), to: folder)
      let outcomes = try await outcomes(
        inputs, maker, selection, output.memory, LetterHistory(before: folder.letterBefore),
        stage: Stage(document: output.staged.add, log: output.staged.add, end: output.settle))
      try Task.checkCancellation()
      progress(.publishing(documents: outcomes.map(\.documentCount).reduce(0, +)))
      let published = try output.publish(outcomes, Self.diagnostics(outcomes, inputs))
      return report(outcomes, inputs, published)
    } catch {
      try? folder.discard()
      throw RunFailure(stopping: error)
    }
  }

  /// Does all the work of a run and writes nothing: everything that is wrong with the inputs and
  /// the templates.
  package func check() async throws(RunFailure) -> RunReport {
    var selection = try RunSelection(options)
    selection.suggestsMarks = true
    do {
      let (inputs, maker) = try await read()
      try checkRejects(of: inputs.register)
      let outcomes = try await outcomes(
        inputs, maker.get(), selection, .none, .none,
        stage: Stage(document: { _, _ in }, log: { _ in }, end: { _ in }))
      return report(outcomes, inputs, PublishingSummary())
    } catch {
      throw RunFailure(stopping: error)
    }
  }

  /// The inputs, and what makes documents of them, which is made ready while the tables are read:
  /// what is wrong with the records is told first.
  private func read() async throws -> (RunInputs, Result<DocumentMaker, RunFailure>) {
    let folder = try DataFolder(options)
    async let maker = Result { () throws(RunFailure) in try self.maker(folder.profile) }
    let inputs = try RunInputs(folder, options)
    return (inputs, await maker)
  }

  private func maker(_ profile: PracticeProfile) throws(RunFailure) -> DocumentMaker {
    let council = profile.organisation
    let templates = try DocumentTemplates(
      folder: TemplateFolder(own: options.templates, shipped: options.shippedTemplates),
      letterheadSource: LetterheadSource(organisation: council, profile: profile))
    return DocumentMaker(
      templates: templates, known: try DocumentMaker.known(for: templates, creator: council.name),
      organisationName: council.name)
  }

  private func outcomes(
    _ inputs: RunInputs, _ maker: DocumentMaker, _ selection: RunSelection,
    _ memory: MeetingMemory, _ letters: LetterHistory, stage: Stage
  ) async throws -> [MeetingOutcome] {
    let alarm = alarm(maker.known)
    let run = MeetingRun(
      inputs: inputs, maker: maker, selection: selection, date: options.date, memory: memory,
      letters: letters, alarm: alarm, before: before, stage: stage)
    let meetings = try selection.meetings(of: inputs.register)
    let count = ProgressCount(of: meetings.count, tell: progress)
    let outcomes = try await Workers.map(meetings, jobs: options.jobs) { meeting in
      var outcome = try run.run(meeting)
      try stage.end(&outcome)
      count.add(documents: outcome.documentCount)
      return outcome
    }
    try inputs.checkUnchanged()
    // Where nothing was made anew, in a document without text.
    if !alarm.wasHeard, let blank = maker.blankDocument { alarm.hear(blank, .none) }
    try alarm.conclude()
    return outcomes
  }

  private func open(isHeld: () -> Void) throws(RunFailure) -> OutputFolder {
    let folder: OutputFolder
    do throws(OutputError) {
      folder = try OutputFolder(opening: options.output, isHeld: isHeld)
    } catch {
      throw RunFailure(error)
    }
    if let last = folder.last, last.rules[RunRules.shard] != options.shard?.description {
      throw RunFailure(.usage, [.otherShard(options.output)])
    }
    return folder
  }

  private func checkRejects(of register: CaseRegister) throws(RunFailure) {
    let over = register.filesOverLimit(share: options.maxRejects)
    guard over.isEmpty else {
      throw RunFailure(
        .recordsHaveErrors,
        register.diagnostics + over.map { .tooManyRejects($0, options.maxRejects) })
    }
  }

  private func report(
    _ outcomes: [MeetingOutcome], _ inputs: RunInputs, _ published: PublishingSummary
  ) -> RunReport {
    let found = Self.diagnostics(outcomes, inputs)
    // What is said of one recipient's documents must not tell of what they may not see: the number
    // of rows, and what is worth knowing about other people, are for a run without recipients.
    let isOfMeetings = options.recipients.isEmpty
    return RunReport(
      rowAccounts: isOfMeetings ? inputs.register.rowAccounts : [], outcomes: outcomes,
      stopped: inputs.register.stopped.keys.sorted(),
      diagnostics: isOfMeetings ? found : found.filter { $0.severity == .error },
      published: published,
      lacksInput: !inputs.register.refusedFiles.isEmpty,
      coversEverything: options.coversEverything)
  }

  private static func diagnostics(
    _ outcomes: [MeetingOutcome], _ inputs: RunInputs
  ) -> [Diagnostic] {
    (inputs.diagnostics + outcomes.flatMap(\.diagnostics)).sorted()
  }
}

extension RunFailure {
  init(_ error: OutputError) {
    self.init(ExitStatus(rawValue: error.exitCode) ?? .inputOutput, [error.diagnostic])
  }

  /// The failure for whatever stopped a run.
  init(stopping error: any Error) {
    switch error {
    case let failure as RunFailure: self = failure
    case let error as OutputError: self.init(error)
    case is CancellationError: self.init(.interrupted, [.interrupted])
    default: self.init(.inputOutput, [.unforeseen])
    }
  }
}

extension Diagnostic {
  fileprivate static func tooManyRejects(_ account: RowAccount, _ share: Double) -> Diagnostic {
    Diagnostic(
      "TooManyRejects", at: Location(file: account.file),
      """
      \(account.rejected) of \(account.read) rows are rejected, more than the limit of \
      \(Int(share * 100)) in 100: nothing is made; correct the export, or raise --max-rejects
      """)
  }

  fileprivate static func otherShard(_ path: String) -> Diagnostic {
    Diagnostic(
      "OtherShard", at: Location(file: path),
      "this folder holds another part of the month, or all of it, and would lose that; give each part "
        + "an --output of its own")
  }

  fileprivate static var interrupted: Diagnostic {
    Diagnostic(
      "Interrupted", at: nil,
      "stopped before anything was changed: the output folder is as it was; run again when you like"
    )
  }

  fileprivate static var unforeseen: Diagnostic {
    Diagnostic("Unforeseen", at: nil, "reading or writing failed; check the disk and run again")
  }
}
