import Foundation
import Testing

/// A text that is kept in the repository, so that a change of it is seen in review.
package enum Snapshot {
  /// Compares `text` with the file at `path` in the repository. With RECORD_SNAPSHOTS=1 in the
  /// environment the file is written instead, and the test fails all the same, so that no run
  /// that recorded counts as a pass.
  package static func expect(_ text: String, at path: String) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let file = Repository.folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(path) was recorded; look at the difference and run the tests again")
      return
    }
    let kept = try Repository.text(of: path)
    let (lines, keptLines) = (text.split(separator: "\n"), kept.split(separator: "\n"))
    let changes = lines.difference(from: keptLines).map(describe)
    #expect(
      text == kept,
      "\(path) differs; if that is meant, run the tests with RECORD_SNAPSHOTS=1\n\(changes.joined(separator: "\n"))"
    )
  }

  private static func describe(_ change: CollectionDifference<Substring>.Change) -> String {
    switch change {
    case .insert(_, let line, _): "+ \(line)"
    case .remove(_, let line, _): "- \(line)"
    }
  }
}
