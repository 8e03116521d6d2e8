import Files
import Synchronization

/// Where a run keeps what it will need once everything is made: a file in the staging folder, which
/// is there only where something is kept.
final class WorkFile: Sendable {
  static let name = "~work"

  private let folder: Folder
  private let file = Mutex<OpenFile<OutputError>?>(nil)

  init(in staging: Folder) { folder = staging }

  /// The text, which is in memory no more.
  func keep(_ text: KeptText) throws(OutputError) -> KeptText {
    guard case .memory(let bytes) = text, !bytes.isEmpty else { return text }
    return .stored(try opened().append(bytes))
  }

  /// The text that stands at `place`.
  func text(at place: Range<Int>) throws(OutputError) -> [UInt8] {
    try opened().bytes(in: place)
  }

  private func opened() throws(OutputError) -> OpenFile<OutputError> {
    let result: Result<OpenFile<OutputError>, OutputError> = file.withLock { file in
      if let file { return .success(file) }
      do throws(OutputError) {
        let made = try folder.createFile(Self.name)
        file = made
        return .success(made)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
