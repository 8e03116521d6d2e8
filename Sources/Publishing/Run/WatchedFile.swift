import CaseReaders
import Crypto
import Diagnostics
import Synchronization

/// A file that a run reads more than once, and that must not change meanwhile: everything a run
/// makes comes from one state of its inputs.
///
/// A class because its readers share what the first reading found.
final class WatchedFile: Sendable {
  private let path: String
  private let watch: InputWatch
  private let digest = Mutex<SHA256Digest?>(nil)

  /// The file at `path`, watched by `watch`.
  init(_ path: String, _ watch: InputWatch) {
    self.path = path
    self.watch = watch
  }

  /// The file's bytes; nil, with a note to the watch, where they cannot be read or are not those of
  /// the first reading.
  func load() -> [UInt8]? {
    let bytes: [UInt8]
    do throws(RunFailure) {
      bytes = try InputFolder.bytes(of: path)
    } catch {
      watch.note(error)
      return nil
    }
    let found = SHA256.hash(data: bytes)
    let isSame = digest.withLock { first in
      if first == nil { first = found }
      return first == found
    }
    guard isSame else {
      watch.note(RunFailure(.recordsHaveErrors, [.changedMeanwhile(path)]))
      return nil
    }
    return bytes
  }
}

/// What went wrong with the files of a run since it began.
final class InputWatch: Sendable {
  private let first = Mutex<RunFailure?>(nil)

  /// Remembers a failure, if it is the first.
  func note(_ failure: RunFailure) {
    first.withLock { $0 = $0 ?? failure }
  }

  /// Throws what went wrong.
  func check() throws(RunFailure) {
    if let failure = first.withLock({ $0 }) { throw failure }
  }
}

extension Diagnostic {
  fileprivate static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "InputChanged", at: Location(file: path),
      "the file was changed while the command worked, so nothing was made; run it again")
  }
}
