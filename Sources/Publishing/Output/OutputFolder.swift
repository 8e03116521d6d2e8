import Files

/// An open folder in or below the output folder.
typealias Folder = Files.Folder<OutputError>

/// The output folder of a run: all writing of outputs goes through here.
///
/// Opened before any input is read, so that a second run stops at once; then files are staged,
/// from any number of tasks; then they are published as a set. It is a class because it is the
/// hold on a lock.
package final class OutputFolder: Sendable {
  static let worksName = ".casepack"
  static let stagingName = "staging"

  let root: Folder
  /// `.casepack/`, which is wholly ours.
  let works: Folder
  let staging: Folder
  private let lock: FolderLock
  /// What the last run left, or nil on the first run.
  package let previousManifest: Manifest?
  /// Every file that a manifest says is there, by path.
  let former: [String: Manifest.File]
  /// The digest of the last manifest's own bytes.
  let baseDigest: ContentDigest?
  /// What a killed run was about to do.
  let interrupted: IntentList?

  /// Opens the folder at `path`, made where it is missing, takes its lock and clears what a killed
  /// run left in staging.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - isHeld: called once the lock is taken, before the last manifest is read.
  /// - Throws: ``OutputError``: `locked` at once where another run holds the folder.
  package init(opening path: String, isHeld: () -> Void = {}) throws(OutputError) {
    root = try Folder.making(path)
    works = try root.folder(Self.worksName)
    lock = try works.lock("lock")
    isHeld()
    let manifest = try root.read(Manifest.name)?.bytes
    baseDigest = manifest.map { ContentDigest(of: $0) }
    previousManifest = manifest.flatMap { Manifest(json: $0) }
    guard manifest == nil || previousManifest != nil else {
      throw OutputError(.manifestUnreadable, Manifest.name)
    }
    former = previousManifest?.known ?? [:]
    let list = try works.read(IntentList.name).flatMap { IntentList(json: $0.bytes) }
    // With another manifest in place, the run that made the list came to its end.
    interrupted = list?.base == baseDigest ? list : nil
    staging = try works.folder(Self.stagingName)
    try clearStaging()
  }

  /// Gives up: removes what was staged. Nothing that an earlier run published is touched.
  package func discard() throws(OutputError) {
    try clearStaging()
    works.removeEmptyFolder(Self.stagingName)
  }

  private func clearStaging() throws(OutputError) {
    for entry in try staging.contents() { try staging.remove(entry.name) }
  }
}
