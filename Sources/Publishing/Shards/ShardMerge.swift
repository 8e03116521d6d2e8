import CaseReaders
import Diagnostics

/// Joins the output folders of all parts of a month into one, which is then what a single run would
/// have made.
///
/// Each part is taken as its run released it: a document that is missing or was changed since ends
/// the merging before anything is published.
package struct ShardMerge: Sendable {
  /// What a merge did.
  package struct Report: Sendable {
    /// How many meetings the parts have.
    package let meetings: Int
    /// How many documents.
    package let documents: Int
    /// Whether a part found an error in a record.
    package let hasErrors: Bool
    /// The state of the joined folder.
    package let published: PublishingSummary

    /// How the command ends.
    package var status: ExitStatus { hasErrors ? .recordsHaveErrors : .success }
  }

  private let output: String
  private let shards: [String]

  /// A merge of the folders `shards` into `output`, which is made where it is missing.
  package init(of shards: [String], into output: String) {
    self.shards = shards
    self.output = output
  }

  /// Joins the parts. Throws ``RunFailure`` where one is missing, unfinished or of other inputs;
  /// the output folder is then as it was.
  package func run() async throws(RunFailure) -> Report {
    let parts = try shards.map { path throws(RunFailure) in try ShardFolder(path) }
    let set = try ShardSet(parts)
    let folder = try open()
    do {
      let report = try await publish(set, in: folder)
      return report
    } catch {
      try? folder.discard()
      throw RunFailure(stopping: error)
    }
  }

  private func open() throws(RunFailure) -> OutputFolder {
    let folder: OutputFolder
    do throws(OutputError) { folder = try OutputFolder(opening: output) } catch {
      throw RunFailure(error)
    }
    guard folder.last?.rules[RunRules.shard] == nil else {
      throw RunFailure(.usage, [.mergesIntoShard(output)])
    }
    return folder
  }

  private func publish(_ set: ShardSet, in folder: OutputFolder) async throws -> Report {
    let staged = StagedFiles(folder, PublishingScope())
    try await stageDocuments(of: set, staged)
    let schedule = try ScheduleTable.joined(set.reports(.schedule))
    let rejects = try RejectsTable.joined(set.reports(.rejects))
    try staged.add(.schedule) { put throws(OutputError) in try put(schedule) }
    try staged.add(.rejects) { put throws(OutputError) in try put(rejects.bytes) }
    var plan = staged.take()
    plan.counts = set.counts
    plan.rules = set.rules
    return Report(
      meetings: set.counts["meetings"] ?? 0, documents: set.counts["documents"] ?? 0,
      hasErrors: rejects.hasErrors, published: try folder.publish(plan))
  }

  private func stageDocuments(of set: ShardSet, _ staged: StagedFiles) async throws {
    _ = try await Workers.map(set.packets, jobs: nil) { packet in
      try staged.add(released: packet.paths, from: packet.part.folder)
      try staged.finish(packet.key)
    }
  }
}

extension Diagnostic {
  fileprivate static func mergesIntoShard(_ path: String) -> Diagnostic {
    Diagnostic(
      "MergeFolder", at: Location(file: path),
      "this folder holds one part of a month; name another folder for all of them together")
  }
}
