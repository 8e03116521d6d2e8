import ArgumentParser
import Publishing

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Makes every document that is due.")

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var printing: OutputOptions

  @Option(help: ArgumentHelp("The folder that the documents go to.", valueName: "dir"))
  var output = "output"

  func run() async throws {
    let terminal = Terminal(printing)
    var options = input.runOptions
    selection.apply(to: &options)
    options.output = output
    switch await Self.run(options) {
    case .success(let report):
      terminal.show(report.diagnostics)
      let summary = RunSummary(report, output: output)
      if printing.format == .json {
        terminal.line(summary.json)
      } else {
        summary.lines.forEach(terminal.remark)
      }
      throw ExitCode(report.status.rawValue)
    case .failure(let failure): throw terminal.fail(failure)
    }
  }

  private static func run(_ options: RunOptions) async -> Result<RunReport, RunFailure> {
    do throws(RunFailure) { return .success(try await DocumentRun(options).run()) } catch {
      return .failure(error)
    }
  }
}
