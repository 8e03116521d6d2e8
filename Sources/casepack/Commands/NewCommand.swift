import ArgumentParser
import CaseModel
import CaseReaders
import Diagnostics
import Foundation
import Practice
import Publishing

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a file to fill in.",
    subcommands: [NewMeetingCommand.self])
}

struct NewMeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Writes a meeting's record, filled from the exports.",
    discussion: """
      The record is data/meetings/REF.yaml. It is valid at once: what you complete is in lines that
      start with '#'; take the '# ' away and write. A record that is there already is never changed.

      EXAMPLE
        ./casepack new meeting M2001
      """)

  @Argument(help: ArgumentHelp("The meeting's reference in meetings.csv.", valueName: "ref"))
  var reference: String

  @OptionGroup var input: InputOptions

  func run() throws {
    var printing = OutputOptions()
    printing.format = .text
    printing.quiet = true
    let terminal = Terminal(printing)
    do {
      let path = try write(RunInputs(input.runOptions), terminal)
      terminal.line("Wrote \(path). Complete it, then run './casepack check'.")
    } catch let failure as RunFailure {
      throw terminal.fail(failure)
    }
  }

  /// Writes the record and returns its path.
  private func write(_ inputs: RunInputs, _ terminal: Terminal) throws -> String {
    guard let meeting = try? MeetingReference(reference) else {
      throw ValidationError("a reference has letters, digits, '-' and '_' only")
    }
    if let reasons = inputs.register.stopped[meeting] {
      terminal.show(reasons)
      throw ExitCode(ExitStatus.recordsHaveErrors.rawValue)
    }
    guard let file = inputs.register.caseFile(for: meeting) else {
      throw ValidationError("meetings.csv has no meeting of this reference; correct it")
    }
    let schedule = try Schedule.make(
      for: file, profile: inputs.profile, calendar: inputs.calendar)
    let text = NewMeetingRecord.text(
      of: file, schedule: schedule,
      previous: inputs.register.previousRecord(of: file.meeting))
    return try save(text, for: meeting)
  }

  private func save(_ text: String, for meeting: MeetingReference) throws -> String {
    let folder = URL(filePath: input.data).appending(path: "meetings")
    let path = folder.appending(path: "\(meeting).yaml")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: path, options: .withoutOverwriting)
    } catch {
      throw RunFailure(.cannotCreate, [Self.refusal(at: path.relativePath)])
    }
    try? FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: path.path(percentEncoded: false))
    return path.relativePath
  }

  private static func refusal(at path: String) -> Diagnostic {
    Diagnostic(
      "RecordNotWritten", at: Location(file: path),
      "a record is written only where none stands yet; move the old one away, or check that the "
        + "folder can be written")
  }
}
