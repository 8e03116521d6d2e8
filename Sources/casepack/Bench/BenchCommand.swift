import ArgumentParser
import Foundation
import Publishing

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures speed on invented families, beside the floor and beside docxtpl.",
    discussion: """
      The floor is what the same bytes cost to compress, write and rename and nothing else. docxtpl
      makes the same document with each of its values as a tag; it is found in .venv/, where
      scripts/test installs it, and left out where it is not there. Figures are the best of several
      runs of the whole program on all cores; of each stage, of one run on one core.
      """)

  @Option(help: "How many families to invent.")
  var families = 900

  @Option(
    help: ArgumentHelp(
      "The folder to work in; a memory-backed one where there is one.", valueName: "dir"))
  var into: String?

  @Option(help: "How often each measurement is made.")
  var times = 3

  @OptionGroup var printing: OutputOptions

  func validate() throws {
    guard (1...100_000).contains(families) else {
      throw ValidationError("--families is 1 to 100000")
    }
    guard (1...100).contains(times) else { throw ValidationError("--times is 1 to 100") }
  }

  func run() throws {
    let terminal = Terminal(printing)
    do {
      let place = try BenchPlace(in: into, families: families)
      defer { place.remove() }
      let report = try Bench(place: place, times: times).report()
      (printing.format == .json ? report.json : report.lines).forEach(terminal.line)
    } catch let failure as RunFailure {
      throw terminal.fail(failure)
    } catch let problem as BenchProblem {
      throw ValidationError(problem.message)
    }
  }
}

/// Why nothing can be measured.
struct BenchProblem: Error {
  let message: String
}
