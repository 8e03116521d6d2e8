import ArgumentParser
import Foundation
import Publishing
import WordProcessing

/// Where the process starts: set up before any thread is.
@main
enum Main {
  static func main() async {
    StandardStreams.open()
    PackagingProcess.prepare()
    // A reader who has seen enough ends the output, not the run.
    signal(SIGPIPE, SIG_IGN)
    await Casepack.main()
  }
}

/// The command line: reads options, calls `Publishing`, prints results.
struct Casepack: AsyncParsableCommand {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "casepack",
    abstract: "Makes every document that a child protection meeting needs, as Word files.",
    discussion: """
      Put the month's exports into data/ (cases.csv, people.csv, meetings.csv, meetings/REF.yaml,
      profile.yaml) and run './casepack run'. The documents are in output/, a folder for each
      meeting and in it a pack for each recipient.

      EXAMPLES
        ./casepack check                        what is wrong with the inputs; writes nothing
        ./casepack run                          makes everything that is due
        ./casepack run --meeting M2001          one meeting only
        ./casepack run --kind 'invitation-*'    letters only
        ./casepack verify output                whether everything is still as it was made
        ./casepack protect output --passwords ~/passwords.csv --into ~/to-send
                                                copies of the packs that a password opens
        ./casepack run --shard 1/4 --output a   a quarter of the meetings; 'casepack merge' joins them
        ./casepack schedule                     what is due when, with the rule behind each date
        ./casepack new meeting M2001            a record to fill in after the meeting

      EXIT CODES
      \(ExitStatus.allCases.map { "  \($0.rawValue)  \($0.meaning)" }.joined(separator: "\n"))
      """,
    version: version,
    subcommands: [
      RunCommand.self, CheckCommand.self, ScheduleCommand.self, InspectCommand.self,
      TemplatesCommand.self, ProfilesCommand.self, ProtectCommand.self, SampleCommand.self,
      NewCommand.self, BenchCommand.self, VerifyCommand.self, MergeCommand.self,
    ])
}
