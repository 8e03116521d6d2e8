import Foundation
import TestSupport

/// Other programs that open password-protected Word files.
enum OtherPrograms {
  /// A file and the password to try on it.
  struct Attempt: Codable {
    let path: String
    let password: String
  }

  /// What `msoffcrypto-tool` made of a file.
  struct Verdict: Codable, Equatable {
    var sha256: String?
    var refused: String?
  }

  /// The streams and figures that `olefile` finds.
  struct Layout: Codable {
    let streams: [String: Int]
    let defects: [String]
    let fixed: Bool
    let version: [Int]
    let figures: [String: [String: String]]
    let sectorSize: Int
    let cutoff: Int
  }

  static let haveTool = FileManager.default.isExecutableFile(
    atPath: JudgeTools.folder.appending(path: "msoffcrypto-tool").systemPath)

  /// Opens files with `msoffcrypto-tool`, passwords and integrity checked.
  static func open(_ attempts: [Attempt], in folder: URL) async throws -> [Verdict] {
    let lines = try attempts.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    try folder.write(lines.joined(separator: "\n"), to: "attempts.json")
    let list = folder.appending(path: "attempts.json").systemPath
    let run = try await JudgeTools.python("open_protected.py", ["open", list])
    return try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Verdict.self, from: Data($0.utf8))
    }
  }

  static func layout(of file: URL) async throws -> Layout {
    let run = try await JudgeTools.python("open_protected.py", ["layout", file.systemPath])
    return try JSONDecoder().decode(Layout.self, from: Data(run.output.utf8))
  }

  /// Opens files in LibreOffice by a macro in a profile of its own; returns the text of each, nil
  /// for those that it refused.
  static func office(
    _ program: URL, _ attempts: [Attempt], in folder: URL
  ) async throws -> [String?] {
    let profile = folder.appending(path: "profile")
    func start(_ argument: String) async throws {
      let settings = "-env:UserInstallation=\(profile.absoluteString)"
      _ = try await ProcessRun.run(program, [settings, "--headless", argument])
    }
    // The first start makes the profile, and would put its own macros over ours.
    try await start("--terminate_after_init")
    try profile.write(OfficeMacro.library, to: "user/basic/Standard/script.xlb")
    try profile.write(OfficeMacro.module, to: "user/basic/Standard/Judge.xba")
    let list = attempts.map { attempt in
      "\(attempt.path)\n\(attempt.password.utf16.map { "\($0)" }.joined(separator: " "))\n"
    }
    try folder.write(list.joined(), to: "attempts.txt")
    let path = folder.appending(path: "attempts.txt").systemPath
    try await start("macro:///Standard.Judge.Judge(\"\(path)\")")
    return attempts.map { try? String(contentsOfFile: $0.path + ".txt", encoding: .utf8) }
  }
}
