import ArgumentParser
import Foundation
import SampleFamilies

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Writes the exports and records of invented families, for trying out.",
    discussion: "Equal numbers and seeds give equal files.")

  @Argument(help: "How many families.")
  var count: Int

  @Option(help: ArgumentHelp("The folder to write; it must not exist yet.", valueName: "dir"))
  var into: String

  @Option(help: "Another number gives other families.")
  var seed: UInt64 = 1

  @Flag(
    help: "Leaves out what is recorded at the meetings, as when the invitations go out.")
  var beforeMeetings = false

  func validate() throws {
    guard (1...1_000_000).contains(count) else {
      throw ValidationError("the number of families is 1 to 1000000")
    }
  }

  func run() throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: into) else {
      throw ValidationError("--into names a folder that is there already; name a new one")
    }
    let families = SampleFamilies(count: count, seed: seed, beforeMeetings: beforeMeetings)
    for file in families.files() {
      let path = URL(filePath: into).appending(path: file.path)
      try manager.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
    print("Wrote \(count) invented families to \(into)/:")
    for (label, count) in families.distribution { print("  \(label): \(count)") }
    print("Next: ./casepack run --data \(into) --output DIR")
  }
}
