import Foundation
import TestSupport

/// The byte scanner that shares no line with the product's own sweep (Tests/Tools/scan_bytes.py).
enum ByteScan {
  /// What it says of itself.
  struct Check: Decodable {
    let places: Int
    let missed: [String]
  }

  /// The words that were found in files and folders, by name, with where.
  static func scan(_ forms: [String: [String]], in paths: [URL]) async throws -> [String: [String]]
  {
    let list = try TestFolder.make("canaries").appending(path: "canaries.json")
    try JSONEncoder().encode(forms).write(to: list)
    let run = try await JudgeTools.python(
      "scan_bytes.py", ["scan", list.systemPath] + paths.map(\.systemPath))
    guard run.status == 0 else { throw Failure(errors: run.errors) }
    return try JSONDecoder().decode([String: [String]].self, from: Data(run.output.utf8))
  }

  static func check() async throws -> Check {
    let run = try await JudgeTools.python("scan_bytes.py", ["check"])
    return try JSONDecoder().decode(Check.self, from: Data(run.output.utf8))
  }

  struct Failure: Error {
    let errors: String
  }
}
