import Synchronization
import Verification

/// Collects what a run's workers stage.
final class StagedFiles: Sendable {
  private let folder: OutputFolder
  private let list = Mutex<[StagedFile]>([])

  /// The files staged into `folder`.
  init(_ folder: OutputFolder) {
    self.folder = folder
  }

  /// Stages a recipient's document, from any task.
  @Sendable func add(_ document: VerifiedDocument, _ letter: Manifest.Letter?) throws {
    let staged = try folder.stage(
      document, isFamilyCopy: Self.isFamilyCopy(document.path), letter: letter)
    list.withLock { $0.append(staged) }
  }

  /// Stages a log of what was withheld, from any task.
  @Sendable func add(_ log: DisclosureLog) throws {
    let staged = try folder.stage(log)
    list.withLock { $0.append(staged) }
  }

  /// Takes the documents of one meeting that the last run made, if each is there as it was released.
  func keep(_ documents: [MadeMeeting.Document], of before: MadeList) throws -> MeetingMemory.Kept {
    guard let kept = try folder.keep(documents, listed: before.written) else { return .nothing }
    list.withLock { $0 += kept.files }
    return kept.areAsListed ? .asListed : .asReleased
  }

  /// Takes documents from the folder of another run, as that run released them.
  func add(released paths: [OutputPath], from other: OutputFolder) throws {
    let taken = try paths.map { try folder.stage($0, from: other) }
    list.withLock { $0 += taken }
  }

  /// Stages one of the run's reports.
  func add(_ report: Report, _ bytes: [UInt8]) throws {
    let staged = try folder.stage(report, bytes)
    list.withLock { $0.append(staged) }
  }

  /// Hands over everything staged so far, in no order that matters, and keeps nothing of it.
  func take() -> [StagedFile] {
    list.withLock { list in
      defer { list = [] }
      return list
    }
  }

  /// Whether the document goes to a family member or a child: such a copy is withdrawn as soon as
  /// a run does not verify it again.
  static func isFamilyCopy(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 4, parts[1].elementsEqual("packs".utf8) else { return false }
    return ["parent-", "child-", "advocate-"].contains { parts[2].starts(with: $0.utf8) }
  }
}
