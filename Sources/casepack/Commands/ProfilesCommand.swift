import ArgumentParser
import CaseReaders
import Diagnostics
import Practice
import Publishing

struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: "Shows the practice rules, each with its source.",
    subcommands: [List.self, Show.self, Diff.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the shipped profiles.")

    func run() throws {
      let terminal = Terminal()
      ProfileLibrary.shipped.identifiers.forEach(terminal.line)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints every rule of a profile; without an id, of the council's own.")

    @OptionGroup var input: InputOptions

    @Argument(help: "The profile's id.")
    var id: String?

    func run() throws {
      let terminal = Terminal()
      do {
        let profile = try ProfilesCommand.profile(id, input)
        for row in profile.rows {
          terminal.line("\(row.key)  \(row.value)  [\(row.source)]")
        }
      } catch {
        throw terminal.fail(error)
      }
    }
  }

  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the rules in which two profiles differ.")

    @OptionGroup var input: InputOptions

    @Argument(help: "A profile's id.")
    var left: String

    @Argument(help: "Another; without it, the council's own.")
    var right: String?

    func run() throws {
      let terminal = Terminal()
      do {
        let profiles = (
          try ProfilesCommand.profile(left, input), try ProfilesCommand.profile(right, input)
        )
        for difference in profiles.0.differences(from: profiles.1) {
          terminal.line(difference.left.key)
          terminal.line(
            "  \(profiles.0.identifier): \(difference.left.value)  [\(difference.left.source)]")
          terminal.line(
            "  \(profiles.1.identifier): \(difference.right.value)  [\(difference.right.source)]")
        }
      } catch {
        throw terminal.fail(error)
      }
    }
  }

  /// A shipped profile by its id, or the council's own.
  private static func profile(
    _ id: String?, _ input: InputOptions
  ) throws(RunFailure) -> PracticeProfile {
    guard let id else {
      return try CouncilProfile.read(from: InputSnapshot(ofData: input.data), named: input.profile)
    }
    let log = YAMLDiagnostics()
    guard let profile = ProfileLibrary.shipped.profile(id, into: log) else {
      throw RunFailure(.usage, log.diagnostics)
    }
    return profile
  }
}
