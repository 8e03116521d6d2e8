import Foundation
import TestSupport
import Testing

/// A month made in parts is the month.
@Suite struct ShardTests {
  /// A folder with `data/`: twenty invented families, one record broken, one row warned about.
  private static func month() async throws -> URL {
    let folder = try TestFolder.make("shards")
    let data = folder.appending(path: "data")
    _ = try await CasepackBinary.run(["sample", "20", "--into", data.systemPath])
    try data.write("meeting: M000001\nreasonn: x\n", to: "meetings/M000001.yaml")
    return folder
  }

  @Test func makesOfFourPartsWhatOneRunMakes() async throws {
    let folder = try await Self.month()
    let whole = try await CasepackBinary.run(["run", "--output", "whole"], directory: folder)
    var parts: [String] = []
    for number in 1...4 {
      let part = "part-\(number)"
      let run = try await CasepackBinary.run(
        ["run", "--shard", "\(number)/4", "--output", part], directory: folder)
      #expect(run.status == whole.status, "\(run.errors)")
      let made = folder.appending(path: part).filesBelow.count { $0.hasSuffix(".docx") }
      #expect(made > 0)
      parts.append(part)
    }
    let merge = try await CasepackBinary.run(
      ["merge", "merged"] + parts.reversed(), directory: folder)
    #expect(merge.status == whole.status, "\(merge.errors)")
    let count = try await expectSame("whole", "merged", in: folder)
    print("four parts merged: \(count) files equal to those of one run")
    #expect(count > 200)
    let before = try FolderState(folder.appending(path: "merged"))
    _ = try await CasepackBinary.run(["merge", "merged"] + parts, directory: folder)
    #expect(try FolderState(folder.appending(path: "merged")) == before)
  }

  @Test func mergesWhatChangedAndWithdrawsWhatIsGone() async throws {
    let folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
      .deletingLastPathComponent()
    try await make(["1/2", "2/2"], in: folder)
    #expect(try await merge(["1-2", "2-2"], in: folder).status == 0)
    let data = folder.appending(path: "data")
    let people = try String(contentsOf: data.appending(path: "people.csv"), encoding: .utf8)
    try data.write(people.replacing("P02,C02,mother", with: "P04,C02,mother"), to: "people.csv")
    try await make(["1/2", "2/2"], in: folder)
    let merge = try await merge(["1-2", "2-2"], in: folder)
    #expect(merge.status == 0 && merge.output.contains("parent-P02/invitation-parent.docx"))
    let left = folder.appending(path: "merged").filesBelow
    #expect(!left.contains { $0.contains("parent-P02") })
    #expect(left.contains { $0.contains("parent-P04") })
  }

  @Test func refusesPartsThatAreNotAllOfOneMonth() async throws {
    let folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
      .deletingLastPathComponent()
    try await make(["1/2", "2/2"], in: folder)
    for parts in [["1-2"], ["1-2", "1-2"], ["1-2", "2-2", "2-2"], ["merged"]] {
      let merge = try await merge(parts, in: folder)
      #expect([64, 66, 75].contains(merge.status), "\(parts): \(merge.status)")
    }
    let data = folder.appending(path: "data")
    let record = try String(contentsOf: data.appending(path: "meetings/M02.yaml"), encoding: .utf8)
    try data.write(record.replacing("A nurse", with: "A doctor"), to: "meetings/M02.yaml")
    try await make(["2/2"], in: folder)
    let mixed = try await merge(["1-2", "2-2"], in: folder)
    #expect(mixed.status == 65 && mixed.errors.contains("other inputs"))
    try await make(["1/2"], in: folder)
    let document = try #require(
      folder.appending(path: "1-2").filesBelow.first { $0.hasSuffix(".docx") })
    try folder.write("changed", to: "1-2/\(document)")
    let changed = try await merge(["1-2", "2-2"], in: folder)
    #expect(changed.status == 70 && changed.errors.contains(document))
    #expect(folder.appending(path: "merged").filesBelow.isEmpty)
  }

  @Test func refusesAnotherPartInAFolderThatHoldsOne() async throws {
    let folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
      .deletingLastPathComponent()
    try await make(["1/2"], in: folder)
    for shard in [["--shard", "2/2"], []] {
      let run = try await CasepackBinary.run(
        ["run", "--output", "1-2"] + shard, directory: folder)
      #expect(run.status == 64 && run.errors.contains("another part"))
    }
    for shard in ["0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "-1/2"] {
      let run = try await CasepackBinary.run(["run", "--shard", shard], directory: folder)
      #expect(run.status == 64, "\(shard)")
    }
  }

  private static let parallel = URL(filePath: "/usr/bin/parallel")

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: parallel.systemPath), "parallel is missing"))
  func followsTheRecipeForManyCores() async throws {
    let folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
      .deletingLastPathComponent()
    let program = CasepackBinary.location.systemPath
    try await follow(
      "seq 4 | parallel \(program) run --quiet --jobs 1 --shard {}/4 --output parts/{}", folder)
  }

  @Test(arguments: [
    ("SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT"), ("SGE_TASK_ID", "SGE_TASK_LAST"),
  ])
  func followsTheRecipeForAnArrayJob(number: String, count: String) async throws {
    let folder = try TestFolder.copy(of: "Tests/Fixtures/Projects/two-meetings")
      .deletingLastPathComponent()
    let job = Repository.folder.appending(path: "scripts/array-job").systemPath
    try await follow(
      """
      export CASEPACK=\(CasepackBinary.location.systemPath)
      for n in 1 2 3; do \(number)=$n \(count)=3 \(job) --data data || exit; done
      """, folder)
  }

  /// Makes the parts with `script`, merges them and compares with one run.
  private func follow(_ script: String, _ folder: URL) async throws {
    let made = try await ProcessRun.run(
      URL(filePath: "/bin/bash"), ["-c", script],
      environment: ["CASEPACK_HOME": Repository.folder.systemPath], directory: folder)
    #expect(made.status == 0, "\(made.errors)")
    let parts = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "parts").systemPath)
    let merged = try await merge(parts.map { "parts/\($0)" }, in: folder)
    #expect(merged.status == 0, "\(merged.errors)")
    _ = try await CasepackBinary.run(["run", "--output", "whole"], directory: folder)
    #expect(try await expectSame("whole", "merged", in: folder) >= 17)
  }

  private func make(_ shards: [String], in folder: URL) async throws {
    for shard in shards {
      let run = try await CasepackBinary.run(
        ["run", "--shard", shard, "--output", shard.replacing("/", with: "-")], directory: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  private func merge(_ parts: [String], in folder: URL) async throws -> ProcessRun.Outcome {
    try await CasepackBinary.run(["merge", "merged"] + parts, directory: folder)
  }

  /// Expects two folders to hold the same, but for what tells which files they are; returns how many
  /// files that is.
  private func expectSame(_ left: String, _ right: String, in folder: URL) async throws -> Int {
    let compared = try await ProcessRun.run(
      URL(filePath: "/usr/bin/diff"), ["-r", "--exclude=.casepack", left, right], directory: folder)
    #expect(compared.status == 0, "\(compared.output.prefix(2_000))")
    return folder.appending(path: left).filesBelow.count
  }
}
