import Diagnostics
import Files

/// An output folder that a run has finished, opened to be read. It is a class because it is the hold
/// on a lock, so that no run changes anything meanwhile.
final class FinishedFolder: Sendable {
  let root: Folder
  /// The manifest's bytes.
  let manifestBytes: [UInt8]
  private let lock: FolderLock?

  /// Opens the folder at `path` and makes nothing in it; throws ``RunFailure`` where no run finished
  /// there or one is at work.
  init(opening path: String) throws(RunFailure) {
    do throws(OutputError) {
      root = try Folder.opening(path)
      guard let manifest = try root.read(Manifest.name)?.bytes else {
        throw OutputError(.cannotCreate, Manifest.name)
      }
      manifestBytes = manifest
      lock = try Self.lock(root)
    } catch {
      guard error.reason == .cannotCreate else { throw RunFailure(error) }
      throw RunFailure(.inputMissing, [.noFinishedRun(path)])
    }
  }

  /// Nobody can change a folder that may not be written, such as one on a read-only disk.
  private static func lock(_ root: Folder) throws(OutputError) -> FolderLock? {
    guard let works = try root.existingFolder(OutputFolder.worksName) else { return nil }
    do throws(OutputError) {
      return try works.lock("lock")
    } catch {
      guard error.reason == .permission else { throw error }
      return nil
    }
  }

  /// What the file at `path` holds; nil where there is none, or where a link or the like stands in
  /// its way.
  func contents(of path: String) -> [UInt8]? {
    guard let place = OutputPath(path) else { return nil }
    var trail = FolderTrail(from: root)
    return try? trail.existing(place.folders)?.read(place.name)?.bytes
  }

  /// How many files `manifest` does not know, by the nearest folder around them that it does know:
  /// another folder's name may be personal.
  func strays(besides manifest: Manifest) throws(OutputError) -> [String: Int] {
    let known = Set(manifest.known.keys.compactMap(OutputPath.init).flatMap(Self.folders))
    var strays: [String: Int] = [:]
    var folders = [(folder: root, nearest: "")]
    while let (folder, nearest) = folders.popLast() {
      for entry in try folder.contents() {
        guard !(folder === root && OutputFolder.ours.contains(entry.name)) else { continue }
        let path = folder.path(of: entry.name)
        if entry.isFolder, let inner = try folder.existingFolder(entry.name) {
          folders.append((inner, known.contains(path) ? path : nearest))
        } else if manifest.files[path] == nil, manifest.stale[path] == nil {
          strays[nearest, default: 0] += 1
        }
      }
    }
    return strays
  }

  /// The folders around a file.
  private static func folders(of path: OutputPath) -> [String] {
    path.folders.indices.map { path.folders[...$0].joined(separator: "/") }
  }
}

extension Diagnostic {
  fileprivate static func noFinishedRun(_ path: String) -> Diagnostic {
    Diagnostic(
      "NoOutput", at: Location(file: path),
      "no run has finished in this folder; run './casepack run' first")
  }
}
