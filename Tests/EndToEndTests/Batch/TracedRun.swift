import Foundation
import TestSupport

/// Runs of the command whose calls to the system are watched and made to fail, with strace.
enum TracedRun {
  static let strace = URL(filePath: "/usr/bin/strace")
  private static let taskset = "/usr/bin/taskset"

  /// Whether the tools are there; they are on Linux only.
  static let isPossible = [strace.systemPath, taskset].allSatisfy(
    FileManager.default.isExecutableFile(atPath:))

  /// The paths of the month and the templates that a run over `month` opens, as strace names them:
  /// only calls about these are made to fail, not those with which the program is loaded.
  static func paths(of month: SmallMonth) async throws -> [String] {
    let trace = month.folder.appending(path: "trace")
    _ = try await run(month, ["-y", "-e", "trace=openat", "-o", trace.systemPath])
    let text = try String(contentsOf: trace, encoding: .utf8)
    try FileManager.default.removeItem(at: trace)
    var paths = Set(text.matches(of: #/= \d+<([^>]*)>/#).map { String($0.1) })
    for match in text.matches(of: #/openat\((?:AT_FDCWD<[^>]*>|\d+<([^>]*)>), "([^"]*)"/#) {
      if let folder = match.1 {
        paths.insert(String(folder))
      } else {
        paths.insert(String(match.2))
      }
    }
    let roots = [
      "data", "output", month.folder.systemPath, Repository.folder.systemPath + "templates",
    ]
    return paths.filter { path in roots.contains(where: path.hasPrefix) }.sorted()
  }

  /// How often a thread of a run over `month` makes each of `calls` about `paths`.
  static func counts(
    of calls: [String], in month: SmallMonth, about paths: [String]
  ) async throws -> [String: Int] {
    let trace = month.folder.appending(path: "trace")
    _ = try await run(
      month,
      ["-e", "trace=\(calls.joined(separator: ","))", "-o", trace.systemPath] + only(paths))
    let text = try String(contentsOf: trace, encoding: .utf8)
    try FileManager.default.removeItem(at: trace)
    // Each thread's calls are counted for themselves, as strace does when it makes them fail.
    var counts: [String: [Substring: Int]] = [:]
    for line in text.split(separator: "\n") {
      let thread = line.prefix { $0 != " " }
      for call in calls where line.contains(" \(call)(") {
        counts[call, default: [:]][thread, default: 0] += 1
      }
    }
    return counts.compactMapValues { $0.values.max() }
  }

  /// Runs the command over `month` and does `fault` (`signal=SIGKILL`, `error=EIO`) at the `number`th
  /// `call` about `paths`.
  static func run(
    _ month: SmallMonth, _ fault: String, at number: Int, of call: String, about paths: [String]
  ) async throws -> ProcessRun.Outcome {
    try await run(
      month,
      [
        "-e", "trace=\(call)", "-e", "inject=\(call):\(fault):when=\(number)", "-o", "/dev/null",
      ] + only(paths))
  }

  private static func only(_ paths: [String]) -> [String] { paths.flatMap { ["-P", $0] } }

  /// On one core the work is done by one thread, so that the calls come in one order.
  private static func run(
    _ month: SmallMonth, _ arguments: [String]
  ) async throws -> ProcessRun.Outcome {
    try await ProcessRun.run(
      strace,
      ["-f"] + arguments + [
        taskset, "-c", "0", CasepackBinary.location.systemPath, "run", "--jobs", "1", "--format",
        "json",
      ],
      environment: [
        "CASEPACK_HOME": Repository.folder.systemPath, "SWIFT_BACKTRACE": "enable=no",
      ], directory: month.folder)
  }
}
