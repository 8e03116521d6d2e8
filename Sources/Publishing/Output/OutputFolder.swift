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
  package let last: LastManifest?
  /// What this run keeps until everything is made.
  let workFile: WorkFile
  /// The names in the folder when it was opened: under others nothing has to be looked for, unless
  /// one appears meanwhile.
  let standing: Set<String>
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
    last = try root.openFile(Manifest.name).map { file throws(OutputError) in try LastManifest(file)
    }
    standing = Set(try root.contents().map(\.name))
    let list = try works.read(IntentList.name).flatMap { IntentList(json: $0.bytes) }
    // With another manifest in place, the run that made the list came to its end.
    interrupted = list?.base == last?.digest ? list : nil
    staging = try works.folder(Self.stagingName)
    workFile = WorkFile(in: staging)
    try staging.removeContents()
  }

  /// The digest of the last manifest's own bytes.
  var baseDigest: ContentDigest? { last?.digest }

  /// The whole of the last manifest; nil on the first run.
  func wholeManifest() throws(OutputError) -> Manifest? {
    try root.read(Manifest.name).flatMap { Manifest(json: $0.bytes) }
  }

  /// Whether a run released `bytes` at `path`, now or earlier; not where the manifest cannot be read.
  package func isReleased(_ bytes: [UInt8], at path: String) -> Bool {
    let file = try? last?.record(of: FolderKey(of: path)).known(at: path)
    return file?.digest == ContentDigest(of: bytes)
  }

  /// What is remembered of the letter at `path`, whether it is still there or not.
  @Sendable func letterBefore(at path: String) throws(OutputError) -> Manifest.File? {
    try last?.record(of: FolderKey(of: path)).letter(at: path)
  }

  /// What the last manifest says of the file at `path` that its run made.
  func released(at path: String) throws(OutputError) -> Manifest.File? {
    try last?.record(of: FolderKey(of: path)).files[path]
  }

  /// Gives up: removes what was staged. Nothing that an earlier run published is touched.
  package func discard() throws(OutputError) {
    try staging.removeContents()
    works.removeEmptyFolder(Self.stagingName)
  }

}
