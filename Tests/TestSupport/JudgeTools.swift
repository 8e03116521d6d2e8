package import Foundation

/// The programs from elsewhere that judge what is made; `scripts/test` installs them.
package enum JudgeTools {
  /// The folder of the Python tools.
  package static let folder: URL = {
    let named = ProcessInfo.processInfo.environment["CASEPACK_TOOLS"] ?? ""
    return named.isEmpty
      ? Repository.folder.appending(path: ".venv/bin") : URL(filePath: named)
  }()

  /// Whether the Python tools are there.
  package static let havePython = FileManager.default.isExecutableFile(
    atPath: folder.appending(path: "openxml-audit").systemPath)

  /// LibreOffice, where it is installed.
  package static let office: URL? = ["/usr/bin/soffice", "/opt/homebrew/bin/soffice"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(filePath: $0) }

  /// Runs a script of Tests/Tools.
  package static func python(
    _ script: String, _ arguments: [String]
  ) async throws -> ProcessRun.Outcome {
    let file = Repository.folder.appending(path: "Tests/Tools/\(script)")
    return try await ProcessRun.run(
      folder.appending(path: "python"), [file.systemPath] + arguments,
      environment: ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"])
  }
}
