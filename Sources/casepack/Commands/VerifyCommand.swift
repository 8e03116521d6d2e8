import ArgumentParser
import Publishing

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Looks once more at everything that a run released; writes nothing.",
    discussion: """
      Every file must be there as the run made it, with none besides; every document must be one \
      that Word opens, and hold nothing that today's records withhold from its reader. Ends with 0 \
      where all is well, with 70 where anything is not.

      With --plant-leaks it then puts the sweep itself to the test: in memory, what is withheld \
      from a reader is hidden in one of their documents in every place that a Word file has, and \
      must be found in each.

      EXAMPLE
        ./casepack verify output --plant-leaks
      """)

  @Argument(help: "The folder that a run wrote.")
  var output = "output"

  @OptionGroup var input: InputOptions
  @OptionGroup var printing: OutputOptions

  @Option(help: ArgumentHelp("How many meetings to work on at a time.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Plant a leak in every hiding place, in memory, and see each one found.")
  var plantLeaks = false

  func validate() throws {
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs is at least 1") }
  }

  func run() async throws {
    let terminal = Terminal(printing)
    var options = input.runOptions
    options.output = output
    options.jobs = jobs
    let report: VerificationReport
    do throws(RunFailure) {
      report = try await OutputVerification(options, plantsLeaks: plantLeaks).run()
    } catch {
      throw terminal.fail(error)
    }
    terminal.show(report.diagnostics)
    let summary = VerificationSummary(report, output: output)
    if printing.format == .json {
      terminal.line(summary.json)
    } else {
      summary.lines.forEach(terminal.remark)
    }
    throw ExitCode(report.status.rawValue)
  }
}
