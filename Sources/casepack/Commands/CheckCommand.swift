import ArgumentParser
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says everything that is wrong with the inputs and templates; writes nothing.")

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var printing: OutputOptions

  func run() async throws {
    let terminal = Terminal(printing)
    var options = input.runOptions
    selection.apply(to: &options)
    let result = await Self.check(options)
    switch result {
    case .success(let report):
      terminal.show(report.diagnostics)
      let summary = RunSummary(report, output: nil)
      if printing.format == .json {
        terminal.line(summary.json)
      } else {
        summary.lines.forEach(terminal.remark)
      }
      throw ExitCode(report.status.rawValue)
    case .failure(let failure): throw terminal.fail(failure)
    }
  }

  private static func check(_ options: RunOptions) async -> Result<RunReport, RunFailure> {
    do throws(RunFailure) { return .success(try await DocumentRun(options).check()) } catch {
      return .failure(error)
    }
  }
}
