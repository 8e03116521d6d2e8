import ArgumentParser
import Diagnostics
import Publishing

/// Shows what a run found and did, and ends the command with its status.
struct RunResult {
  private let printing: OutputOptions
  private let output: String?
  private let explains: Bool

  /// The result of a run; `output` is nil where nothing is written. Where it `explains`, what was
  /// withheld is printed as well.
  init(_ printing: OutputOptions, output: String?, explains: Bool = false) {
    self.printing = printing
    self.explains = explains
    self.output = output
  }

  /// Does `work` and shows what came of it; throws the exit code.
  func show(_ work: () async throws(RunFailure) -> RunReport) async throws {
    let terminal = Terminal(printing)
    let report: RunReport
    do throws(RunFailure) { report = try await work() } catch { throw terminal.fail(error) }
    terminal.show(report.diagnostics)
    if explains, printing.format == .text { Explanation(report).lines.forEach(terminal.line) }
    let summary = RunSummary(report, output: output)
    if printing.format == .json {
      terminal.line(summary.json)
    } else {
      summary.lines.forEach(terminal.remark)
    }
    throw ExitCode(report.status.rawValue)
  }
}
