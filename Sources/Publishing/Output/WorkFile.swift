import Files
import Synchronization

/// Where a run keeps what it will need once everything is made: a file in the staging folder, which
/// is there only where something is kept.
final class WorkFile: Sendable {
  static let name = "~work"

  private let folder: Folder
  private let file = Mutex<OpenFile<OutputError>?>(nil)

  init(in staging: Folder) { folder = staging }

  /// Keeps texts; returns where each stands.
  func keep(_ texts: [[UInt8]]) throws(OutputError) -> [Range<Int>] {
    guard texts.contains(where: { !$0.isEmpty }) else { return texts.map { _ in 0..<0 } }
    var start = try opened().append(Array(texts.joined())).lowerBound
    return texts.map { text in
      defer { start += text.count }
      return start..<start + text.count
    }
  }

  /// The text that stands at `place`.
  func text(at place: Range<Int>) throws(OutputError) -> [UInt8] {
    place.isEmpty ? [] : try opened().bytes(in: place)
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
