package import Foundation

/// The command itself, as the build made it beside the tests.
package enum CasepackBinary {
  /// Where the command is: what `CASEPACK_BINARY` says, else what was built beside the tests.
  package static let location: URL = {
    if let named = ProcessInfo.processInfo.environment["CASEPACK_BINARY"] {
      return URL(filePath: named)
    }
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "casepack")
    if FileManager.default.isExecutableFile(atPath: beside.systemPath) { return beside }
    return Repository.folder.appending(path: ".build/debug/casepack")
  }()

  /// Runs the command with the repository's templates; `environment` is added to the tests' own.
  package static func run(
    _ arguments: [String], environment: [String: String] = [:],
    directory: URL = Repository.folder
  ) async throws -> ProcessRun.Outcome {
    let home = ["CASEPACK_HOME": Repository.folder.systemPath]
    return try await ProcessRun.run(
      location, arguments, environment: home.merging(environment) { $1 }, directory: directory)
  }
}
