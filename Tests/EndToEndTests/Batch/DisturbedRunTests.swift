import Foundation
import TestSupport
import Testing

/// A run that is killed, or for which a call to the system fails, at any moment: whatever stands in
/// the output folder is whole, old or new, and a plain run then ends as if nothing had happened.
@Suite(
  .serialized, .enabled(if: TracedRun.isPossible, "strace and taskset are missing"))
struct DisturbedRunTests {
  /// A month before the run that is disturbed, and what that run makes of it undisturbed.
  private struct Scene {
    let month: SmallMonth
    let before: FolderState
    let after: FolderState
    let paths: [String]

    init(_ month: SmallMonth) async throws {
      self.month = month
      before = try FolderState(month.output)
      let undisturbed = try month.copy()
      #expect(try await undisturbed.run().status == 0)
      after = try FolderState(undisturbed.output)
      let traced = try month.copy()
      let place = traced.folder.systemPath
      paths = try await TracedRun.paths(of: traced).map { $0.replacing(place, with: "@") }
    }

    func paths(in month: SmallMonth) -> [String] {
      paths.map { $0.replacing("@", with: month.folder.systemPath) }
    }
  }

  /// Nothing was made yet.
  private static func firstRun() async throws -> Scene {
    let month = try SmallMonth()
    try FileManager.default.createDirectory(at: month.output, withIntermediateDirectories: true)
    return try await Scene(month)
  }

  /// One record changed, a reader is gone, a document was corrected by hand and one deleted.
  private static func furtherRun() async throws -> Scene {
    let month = try SmallMonth()
    #expect(try await month.run().status == 0)
    try month.change("meetings/M02.yaml", "A nurse", to: "A doctor")
    try month.change("people.csv", "P02,C02,mother", to: "P04,C02,mother")
    let first = "2020-05-05-icpc-M01"
    try month.output.write("corrected", to: "\(first)/packs/parent-P01/agenda.docx")
    try FileManager.default.removeItem(
      at: month.output.appending(path: "\(first)/preparation-sheet.docx"))
    return try await Scene(month)
  }

  @Test func isAsIfNothingHadHappenedAfterAKilledRunAndAnother() async throws {
    let calls = ["renameat", "write", "pwrite64", "fsync", "syncfs", "unlinkat", "mkdirat"]
    var tried: [String: Int] = [:]
    for scene in [try await Self.firstRun(), try await Self.furtherRun()] {
      let month = try scene.month.copy()
      let counts = try await TracedRun.counts(of: calls, in: month, about: scene.paths(in: month))
      for call in calls {
        // strace counts each thread's calls by themselves, and a run may go on in another thread: a
        // point may be passed by, and the run then ends well.
        let statuses = try await Self.each(1...max(counts[call] ?? 0, 1)) { number in
          let outcome = try await Self.disturb(scene, "signal=SIGKILL", at: number, of: call)
          #expect([0, 137].contains(outcome.status), "\(call) \(number): \(outcome.status)")
          return outcome.status
        }
        tried[call, default: 0] += statuses.count { $0 == 137 }
      }
    }
    let total = tried.values.reduce(0, +)
    #expect(total >= 60)
    print("killed at \(total) points: \(Self.list(tried))")
  }

  @Test func leavesEverythingWholeWhereACallFails() async throws {
    let faults = [
      "write": ["ENOSPC", "EIO"], "renameat": ["EACCES", "EIO"], "fsync": ["EIO"],
      "syncfs": ["EIO"], "openat": ["EMFILE"], "mkdirat": ["EACCES", "ENOSPC"],
      "unlinkat": ["EACCES"], "getdents64": ["EIO"], "read": ["EIO"],
      "pwrite64": ["ENOSPC", "EIO"], "pread64": ["EIO"],
    ]
    let scene = try await Self.furtherRun()
    let month = try scene.month.copy()
    let counts = try await TracedRun.counts(
      of: faults.keys.sorted(), in: month, about: scene.paths(in: month))
    var tried: [String: Int] = [:]
    var ends: [Int32: Int] = [:]
    for (call, errors) in faults.sorted(by: { $0.key < $1.key }) {
      for error in errors {
        let count = try #require(counts[call], "\(call)")
        let numbers = stride(from: 1, through: count, by: Self.reading.contains(call) ? 3 : 1)
        let statuses = try await Self.each(numbers) { number in
          let outcome = try await Self.disturb(scene, "error=\(error)", at: number, of: call)
          #expect(
            [0, 73, 74, 77].contains(outcome.status),
            "\(call) \(error) \(number): \(outcome.status) \(outcome.errors)")
          return outcome.status
        }
        for status in statuses { ends[status, default: 0] += 1 }
        tried["\(call) \(error)"] = statuses.count
      }
    }
    #expect(tried.values.reduce(0, +) >= 200)
    print("failed at \(tried.values.reduce(0, +)) points: \(Self.list(tried))")
    print("exit codes: \(Self.list(ends.reduce(into: [:]) { $0["\($1.key)"] = $1.value }))")
  }

  /// Runs `scene` with a fault, looks at what is left, and runs again.
  private static func disturb(
    _ scene: Scene, _ fault: String, at number: Int, of call: String
  ) async throws -> ProcessRun.Outcome {
    let month = try scene.month.copy()
    let what = "\(call) \(fault) \(number)"
    let outcome = try await TracedRun.run(
      month, fault, at: number, of: call, about: scene.paths(in: month))
    expectWhole(try FolderState(month.output), scene, what)
    for secret in ["Ada", "Example Road", "Sample Street", "doctor", "900001"] {
      #expect(!(outcome.output + outcome.errors).contains(secret), "\(what)")
    }
    let again = try await month.run()
    #expect(again.status == 0, "\(what): \(again.errors)")
    let end = try FolderState(month.output)
    // Which files they are is the disk's own affair, and a folder that the disk would not remove
    // may stay behind, empty.
    #expect(
      end.contents.filter { $0.key != madeList && $0.value != nil }
        == scene.after.contents.filter { $0.key != madeList && $0.value != nil },
      "\(what): \(differences(end, scene.after))")
    try FileManager.default.removeItem(at: month.folder)
    return outcome
  }

  private static let madeList = ".casepack/made.txt"
  /// Calls that change nothing and of which there are hundreds: every third is enough.
  private static let reading: Set = ["getdents64", "pread64", "read"]

  /// Every file that a person can see is one of before or after, wherever its place is.
  private static func expectWhole(_ state: FolderState, _ scene: Scene, _ what: String) {
    for (path, contents) in state.contents where !path.hasPrefix(".casepack") {
      guard let contents else { continue }
      let isWhole = [scene.before, scene.after].contains { $0.contents[path] == .some(contents) }
      #expect(isWhole, "\(what): \(path)")
    }
  }

  private static func differences(_ left: FolderState, _ right: FolderState) -> [String] {
    Set(left.contents.keys).union(right.contents.keys)
      .filter { left.contents[$0] != right.contents[$0] }.sorted()
  }

  /// Does `work` for each number, a few at a time.
  @discardableResult
  private static func each<Result: Sendable>(
    _ numbers: some Sequence<Int>, _ work: @escaping @Sendable (Int) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
      for number in numbers { group.addTask { try await work(number) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private static func list(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
