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

  @Flag(help: "Remove what earlier runs left and this one did not make, instead of listing it.")
  var removeOld = false

  @Flag(help: "Print, here and nowhere else, which rule withheld what from whom.")
  var explain = false

  func run() async throws {
    var options = input.runOptions
    selection.apply(to: &options)
    options.output = output
    options.removesOld = removeOld
    options.explains = explain
    options.listsNewFiles = printing.format == .json
    let line = ProgressLine(printing, tellsTime: options.recipients.isEmpty)
    let run = DocumentRun(options, progress: line.show)
    let result = RunResult(printing, output: output, explains: explain)
    try await result.show { () throws(RunFailure) in
      defer { line.finish() }
      return try await Interruption.stopping(run.run)
    }
  }
}
