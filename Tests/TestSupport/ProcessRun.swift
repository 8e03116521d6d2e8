package import Foundation

/// Runs a program to its end.
package enum ProcessRun {
  /// What a program left behind.
  package struct Outcome: Sendable {
    /// The exit status; 128 and the signal's number where a signal ended it.
    package let status: Int32
    /// What it wrote to standard output.
    package let output: String
    /// What it wrote to standard error.
    package let errors: String
  }

  /// Runs `executable`; `environment` is added to the tests' own. A few run at a time.
  package static func run(
    _ executable: URL, _ arguments: [String], environment: [String: String] = [:],
    directory: URL = Repository.folder
  ) async throws -> Outcome {
    await Turnstile.shared.enter()
    do {
      let outcome = try await start(executable, arguments, environment, directory)
      await Turnstile.shared.leave()
      return outcome
    } catch {
      await Turnstile.shared.leave()
      throw error
    }
  }

  private static func start(
    _ executable: URL, _ arguments: [String], _ environment: [String: String], _ directory: URL
  ) async throws -> Outcome {
    let folder = try TestFolder.make("process")
    let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
    try folder.write("", to: "output")
    try folder.write("", to: "errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let status = try await status(of: process)
    return Outcome(
      status: status, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  private static func status(of process: Process) async throws -> Int32 {
    try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { ended in
        let isSignal = ended.terminationReason == .uncaughtSignal
        continuation.resume(returning: ended.terminationStatus + (isSignal ? 128 : 0))
      }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
  }
}

/// Lets a few through at a time, so that tests which start programs do not crowd the machine.
private actor Turnstile {
  static let shared = Turnstile()
  private var free = 4
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
