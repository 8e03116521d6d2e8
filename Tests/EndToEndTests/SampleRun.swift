import Foundation
import TestSupport

/// One run of the command over the repository's own month, shared by the suites that only look.
struct SampleRun: Sendable {
  let output: URL
  let outcome: ProcessRun.Outcome

  static let shared = Task { try await SampleRun() }

  private init() async throws {
    output = try TestFolder.make("sample-month")
    outcome = try await CasepackBinary.run(["run", "--output", output.systemPath])
  }

  /// The documents that go to somebody: not the office's own.
  var packs: [MadeFile] { documents.filter { !$0.isOffice } }

  /// The documents, by their path from the output folder.
  var documents: [MadeFile] { output.filesBelow.compactMap { MadeFile(path: $0, in: output) } }
}

/// A document in an output folder; what its path says of it.
struct MadeFile: Sendable {
  let path: String
  let file: URL
  /// The reference of its meeting.
  let meeting: String
  /// The id of its recipient.
  let recipient: String
  /// The kind of document.
  let kind: String

  /// Whether it is one of the office's own copies, which hold everything.
  var isOffice: Bool { recipient.isEmpty }

  /// Nil for what is no document. The office's own documents have no recipient.
  init?(path: String, in output: URL) {
    let parts = path.split(separator: "/")
    guard let name = parts.last, name.hasSuffix(".docx"),
      let meeting = parts[0].split(separator: "-").last,
      parts.count == 2 || parts.count == 3 && parts[1] == "internal"
        || parts.count == 4 && parts[1] == "packs"
    else { return nil }
    self.path = path
    file = output.appending(path: path)
    self.meeting = String(meeting)
    recipient =
      parts.count == 4 ? String(parts[2].split(separator: "-", maxSplits: 1).last ?? "") : ""
    // A plan for one child has the child's id in its name.
    kind = String(name.dropLast(".docx".count)).replacing(#/^(plan|release-sheet)-.*/#) {
      $0.output.1
    }
  }
}
