import Synchronization
import Verification

/// Collects what a run's workers stage, a folder at a time: once everything in a folder is made, what
/// is to be done about it is worked out, and only that stays in memory.
final class StagedFiles: Sendable {
  private let folder: OutputFolder
  private let scope: PublishingScope
  private let lists = Mutex(Lists())

  private struct Lists {
    /// What was staged in folders that are not finished.
    var open: [FolderKey: [StagedFile]] = [:]
    var plans: [FolderPlan] = []
  }

  /// The files staged into `folder` by a run that answers for `scope`.
  init(_ folder: OutputFolder, _ scope: PublishingScope) {
    self.folder = folder
    self.scope = scope
  }

  /// Stages a recipient's document, from any task.
  @Sendable func add(_ document: VerifiedDocument, _ letter: Manifest.Letter?) throws {
    add([
      try folder.stage(document, isFamilyCopy: Self.isFamilyCopy(document.path), letter: letter)
    ])
  }

  /// Stages a log of what was withheld, from any task.
  @Sendable func add(_ log: DisclosureLog) throws {
    add([try folder.stage(log)])
  }

  /// Takes the documents of one meeting that the last run made, if each is there as it was released.
  func keep(_ documents: [MadeMeeting.Document], of before: MadeList) throws -> MeetingMemory.Kept {
    guard let kept = try folder.keep(documents, listed: before.written) else { return .nothing }
    add(kept.files)
    return kept.areAsListed ? .asListed : .asReleased
  }

  /// Takes documents from the folder of another run, as that run released them.
  func add(released paths: [OutputPath], from other: OutputFolder) throws {
    add(try paths.map { try folder.stage($0, from: other) })
  }

  /// Stages one of the run's reports, whose text is put together from `lines` as often as it is
  /// needed.
  func add(_ report: Report, _ lines: LongText.Source) throws {
    add([try folder.stage(report, lines)])
  }

  /// Works out what is to be done about the folder `key`, in which nothing is staged any more.
  func finish(_ key: FolderKey) throws {
    let files = lists.withLock { $0.open.removeValue(forKey: key) } ?? []
    let plan = try folder.plan(key, files, scope)
    lists.withLock { $0.plans.append(plan) }
  }

  /// Hands over everything staged so far, in no order that matters, and keeps nothing of it.
  func take() -> PublishingPlan {
    lists.withLock { lists in
      defer { lists = Lists() }
      var plan = PublishingPlan(files: lists.open.values.flatMap { $0 })
      plan.folders = lists.plans
      plan.scope = scope
      return plan
    }
  }

  private func add(_ files: [StagedFile]) {
    guard let path = files.first?.path.text else { return }
    lists.withLock { $0.open[FolderKey(of: path), default: []] += files }
  }

  /// Whether the document goes to a family member or a child: such a copy is withdrawn as soon as
  /// a run does not verify it again.
  static func isFamilyCopy(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 4, parts[1].elementsEqual("packs".utf8) else { return false }
    return ["parent-", "child-", "advocate-"].contains { parts[2].starts(with: $0.utf8) }
  }
}
