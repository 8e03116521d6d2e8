import Foundation

/// docxtpl making one of our documents again and again, each of its values as a tag.
struct Docxtpl {
  private let python: String
  private let script: String

  /// docxtpl in the project's own environment; nil where it is not installed.
  init?() {
    let home = ProcessInfo.processInfo.environment["CASEPACK_HOME"] ?? "."
    python = "\(home)/.venv/bin/python"
    script = "\(home)/scripts/bench/docxtpl_rate.py"
    guard FileManager.default.isExecutableFile(atPath: python),
      FileManager.default.fileExists(atPath: script),
      (try? Self.output(of: python, ["-c", "import docxtpl"])) != nil
    else { return nil }
  }

  /// How many a second `processes` of them make of `document`, whose values `listing` gives as
  /// `casepack inspect context` prints them.
  func rate(of document: String, listing: String, count: Int, processes: Int) throws -> Double {
    let text = try Self.output(
      of: python, [script, document, listing, "\(count)", "\(processes)"])
    guard let rate = text.split(separator: "\n").last.flatMap({ Double($0) }) else {
      throw BenchProblem(message: "'\(script)' did not print a rate")
    }
    return rate
  }

  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchProblem(message: "'\(program)' ended with \(process.terminationStatus)")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
