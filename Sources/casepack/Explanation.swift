import CaseModel
import Diagnostics
import Disclosure
import Publishing

/// Which rule withheld what from whom, and where it stands: for the clerk's eyes, in ids, classes
/// and places.
struct Explanation {
  private let report: RunReport

  /// The explanation of a run that left nothing alone.
  init(_ report: RunReport) {
    self.report = report
  }

  /// A line for each thing that was left out.
  var lines: [String] {
    let found = report.outcomes.flatMap { outcome in
      outcome.withheld.flatMap { from in
        from.notes.map { "  \(outcome.meeting.reference) \(from.reader): \(Self.words(for: $0))" }
      }
    }
    guard !found.isEmpty else { return ["Nothing was withheld from anybody."] }
    return ["Withheld, from whom and by which rule. Show this to nobody:"] + found
  }

  private static func words(for note: Withholding) -> String {
    let rule = note.decision.map { "decision \($0), \(note.class.title)" } ?? note.class.title
    let place = note.location.map { " (\($0))" } ?? ""
    return "\(note.field): \(rule)\(place)"
  }
}
