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
    var options = input.runOptions
    selection.apply(to: &options)
    let run = DocumentRun(options)
    try await RunResult(printing, output: nil).show(run.check)
  }
}
