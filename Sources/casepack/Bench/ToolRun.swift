import Foundation

/// One run of this program as a process of its own, timed from its start to its end.
struct ToolRun {
  /// How long it took.
  let seconds: Double

  /// Runs the program with `arguments`; what it prints is thrown away. An exit status above 65 means
  /// that the work was not done.
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
    guard process.terminationReason == .exit, process.terminationStatus <= 65 else {
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
