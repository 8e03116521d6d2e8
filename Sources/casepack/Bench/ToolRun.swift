import Foundation
import Publishing

/// One run of this program as a process of its own, timed from its start to its end.
struct ToolRun {
  /// How long it took.
  let seconds: Double

  /// The statuses with which everything that can be made was made.
  private static let done: Set = [
    ExitStatus.success.rawValue, ExitStatus.recordsHaveErrors.rawValue,
    ExitStatus.verificationFailed.rawValue,
  ]

  /// Runs the program with `arguments`; what it prints is thrown away.
  init(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    seconds = (ContinuousClock.now - start).seconds
    guard process.terminationReason == .exit, Self.done.contains(process.terminationStatus) else {
      throw BenchProblem(
        message: "'casepack \(arguments.first ?? "")' ended with \(process.terminationStatus)")
    }
  }
}

extension Duration {
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
