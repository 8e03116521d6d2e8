import ArgumentParser
import Publishing

struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins the folders of all parts of a month into one.",
    discussion: """
      Each part was made with --shard into a folder of its own, from the same inputs. The joined \
      folder holds exactly what one run over everything would have made.

      EXAMPLE
        ./casepack run --shard 1/2 --output part-1
        ./casepack run --shard 2/2 --output part-2
        ./casepack merge output part-1 part-2
      """)

  @Argument(help: "The folder to put everything in.")
  var output: String

  @Argument(help: "The folder of each part.")
  var shards: [String]

  @OptionGroup var printing: OutputOptions

  func run() async throws {
    let terminal = Terminal(printing)
    let report: ShardMerge.Report
    do throws(RunFailure) {
      report = try await Interruption.stopping(ShardMerge(of: shards, into: output).run)
    } catch {
      throw terminal.fail(error)
    }
    let summary = MergeSummary(report, of: shards.count, into: output)
    if printing.format == .json {
      terminal.line(summary.json)
    } else {
      summary.lines.forEach(terminal.remark)
    }
    throw ExitCode(report.status.rawValue)
  }
}
