import ArgumentParser
import CaseModel
import Foundation
import Publishing

/// How a command prints.
struct OutputOptions: ParsableArguments {
  /// What a command prints.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "Print for a person (text) or for a program (json).")
  var format = Format.text

  @Flag(help: "Print errors and warnings only.")
  var quiet = false
}

/// Where a command reads.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the exports and records.", valueName: "dir"))
  var data = "data"

  @Option(
    help: ArgumentHelp("The folder whose templates win over the shipped ones.", valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "A shipped practice profile to use instead of the council's own rules.", valueName: "id"))
  var profile: String?

  @Option(
    help: ArgumentHelp("Only this meeting; may be given more than once.", valueName: "ref"))
  var meeting: [String] = []

  /// The folder of the shipped templates: beside the wrapper that started the tool.
  static var shippedTemplates: String {
    ProcessInfo.processInfo.environment["CASEPACK_HOME"].map { "\($0)/templates" } ?? "templates"
  }

  /// The options of a run that these are about.
  var runOptions: RunOptions {
    var options = RunOptions()
    options.data = data
    options.shippedTemplates = Self.shippedTemplates
    options.templates = templates ?? Self.shippedTemplates
    options.profile = profile
    options.meetings = Set(meeting)
    options.version = Casepack.version
    return options
  }
}

/// Which documents a command makes.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only this kind, such as agenda or 'invitation-*'; may be given more than once.",
      valueName: "kind"))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this recipient; may be given more than once. Of what is found only errors are shown.",
      valueName: "id"))
  var recipient: [String] = []

  @Option(
    help: ArgumentHelp("The date to print on the documents.", valueName: "yyyy-mm-dd"),
    transform: Self.date)
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Only part I of N of the meetings, for several machines; see 'casepack merge'.",
      valueName: "i/n"),
    transform: Self.shard)
  var shard: Shard?

  @Option(help: ArgumentHelp("How many meetings to work on at a time.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The share of a file's rows that may be rejected before nothing is made.", valueName: "share"
    ))
  var maxRejects = 0.25

  func validate() throws {
    guard (0...1).contains(maxRejects) else {
      throw ValidationError("--max-rejects is a share from 0 to 1, such as 0.25")
    }
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs is at least 1") }
  }

  /// Puts the selection into a run's options.
  func apply(to options: inout RunOptions) {
    options.kinds = kind
    options.recipients = Set(recipient)
    options.date = date
    options.shard = shard
    options.jobs = jobs
    options.maxRejects = maxRejects
  }

  private static func shard(_ text: String) throws -> Shard {
    guard let shard = Shard(text) else {
      throw ValidationError("--shard is a part of all, such as 2/4 for the second of four")
    }
    return shard
  }

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("--date is a day of the calendar; write it as 2020-04-28")
    }
    return date
  }
}
