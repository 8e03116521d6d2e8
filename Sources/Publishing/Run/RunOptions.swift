package import CaseModel

/// What a run is asked for.
package struct RunOptions: Sendable {
  /// The folder of the exports and records.
  package var data = "data"
  /// The folder whose templates win over the shipped ones.
  package var templates = "templates"
  /// The folder of the shipped templates.
  package var shippedTemplates = "templates"
  /// The folder that the documents go to.
  package var output = "output"
  /// The practice profile; nil for the one that `profile.yaml` in the data folder makes.
  package var profile: String?
  /// Only these meetings; empty for all.
  package var meetings: Set<String> = []
  /// Only these kinds, `*` standing for any ending; empty for all.
  package var kinds: [String] = []
  /// Only these recipients; empty for all.
  package var recipients: Set<String> = []
  /// Only the meetings of this part of the month; nil for all.
  package var shard: Shard?
  /// How many meetings are worked on at a time; nil for one a core.
  package var jobs: Int?
  /// The date printed on the documents, instead of the meetings' own.
  package var date: CalendarDate?
  /// The share of a file's rows that may be rejected before nothing is made.
  package var maxRejects = 0.25
  /// Whether it is told what was withheld from whom, for which everything is made anew.
  package var explains = false
  /// Whether the report lists the files that are new, and not only how many documents were made.
  package var listsNewFiles = false
  /// The program's version.
  package var version = ""
  /// Whether files of earlier runs that are not made any more are removed, and not only listed.
  package var removesOld = false

  /// The options of the bare command.
  package init() {}

  /// Whether the run makes whatever its meetings are due.
  var coversWholeMeetings: Bool { kinds.isEmpty && recipients.isEmpty }

  /// Whether the run is about everything.
  var coversEverything: Bool { meetings.isEmpty && kinds.isEmpty && recipients.isEmpty }
}
