import Foundation
import TestSupport
import Testing

/// One run of the command over families of the proof, and what came of it.
struct ProofRun: Sendable {
  let folder: URL
  let outcome: ProcessRun.Outcome

  var data: URL { folder.appending(path: "data") }
  var output: URL { folder.appending(path: "output") }

  /// What it wrote to standard error, without how long the run took.
  var remarks: String {
    outcome.errors.replacing(#/(?m)^[\d,]+ documents in .*\n/#, with: "")
  }

  /// Runs over `families` in a folder of its own, so that paths in messages are the same in all.
  init(_ families: [ProofFamily], arguments: [String] = []) async throws {
    let folder = try TestFolder.make("proof")
    try ProofFixture.shared.get().write(families, to: folder.appending(path: "data"))
    try await self.init(in: folder, arguments: arguments)
  }

  /// Runs over the data that stands in `folder`.
  init(in folder: URL, arguments: [String] = []) async throws {
    self.folder = folder
    outcome = try await CasepackBinary.run(["run"] + arguments, directory: folder)
  }

  /// The files of one recipient's pack, by their path in it.
  func pack(of recipient: String, meeting: String) throws -> [String: Data] {
    let start = try #require(
      try FileManager.default.contentsOfDirectory(atPath: output.systemPath)
        .first { $0.hasSuffix("-\(meeting)") }, "no folder of \(meeting): \(outcome.errors)")
    let packs = output.appending(path: "\(start)/packs")
    let found = (try? FileManager.default.contentsOfDirectory(atPath: packs.systemPath)) ?? []
    guard let pack = found.first(where: { $0.hasSuffix("-\(recipient)") }) else { return [:] }
    let own = packs.appending(path: pack)
    return Dictionary(
      uniqueKeysWithValues: try own.filesBelow.map { path in
        ("\(pack)/\(path)", try Data(contentsOf: own.appending(path: path)))
      })
  }

  /// The father's pack in the family of a number.
  func fathersPack(of family: Int) throws -> [String: Data] {
    try pack(
      of: ProofFixture.father(of: family), meeting: ProofFixture.meeting(of: family))
  }
}
