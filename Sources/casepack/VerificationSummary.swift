import Diagnostics
import Disclosure
import Foundation
import Publishing
import Verification

/// What was found in an output folder, in lines that a clerk understands or as JSON for a program.
struct VerificationSummary {
  private let report: VerificationReport
  private let output: String

  /// The summary of a verification of `output`.
  init(_ report: VerificationReport, output: String) {
    self.report = report
    self.output = output
  }

  /// The lines for a person.
  var lines: [String] {
    let wrong = Set(report.diagnostics.filter { $0.severity == .error }.map(\.location?.file)).count
    let verdict =
      wrong == 0
      ? "Everything in \(output)/ is as the run made it."
      : "Something is wrong at \(wrong) place\(wrong == 1 ? "" : "s"), see above."
    return [
      "Files: \(report.files) of the manifest looked at",
      """
      Documents: \(report.documents) read, \(report.swept) of them swept for what is withheld from \
      their reader
      """,
    ] + leakLines + [verdict]
  }

  /// A row for each hiding place, a column for each document.
  private var leakLines: [String] {
    guard !report.trials.isEmpty else { return [] }
    let samples =
      HidingPlace.allCases.first.map { first in
        report.trials.filter { $0.place == first }.map(\.sample)
      } ?? []
    let width = HidingPlace.allCases.map(\.title.count).max() ?? 0
    let rows = HidingPlace.allCases.map { place in
      let marks = report.trials.filter { $0.place == place }
        .map { $0.isFound ? "found" : "MISSED" }
      return Self.row([place.title] + marks, width)
    }
    return ["Leaks planted in memory, in one document for each kind of reader:"]
      + samples.map { sample in
        let what =
          sample.hasSealedTerm ? "what is withheld" : "an invented value, for nothing is withheld"
        return "  \(sample.audience.rawValue): \(sample.path) (\(what))"
      }
      + [Self.row(["hiding place"] + samples.map(\.audience.rawValue), width)] + rows
      + ["Leaks: \(found) of \(report.trials.count) found"]
  }

  private var found: Int { report.trials.count(where: \.isFound) }

  /// A line of a table whose first column is `width` wide.
  private static func row(_ cells: [String], _ width: Int) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let place = index == 0 ? 2 : width + 4 + (index - 1) * 13
      line += String(repeating: " ", count: max(0, place - line.count)) + cell
    }
    return line
  }
}

extension VerificationSummary {
  /// The summary as one JSON object.
  var json: String {
    let facts = Facts(
      status: Int(report.status.rawValue), files: report.files, documents: report.documents,
      swept: report.swept, leaksPlanted: report.trials.count, leaksFound: found,
      leaksMissed: report.trials.filter { !$0.isFound }.map(\.place.rawValue))
    return JSONLine.text(of: facts)
  }

  private struct Facts: Encodable {
    let status: Int
    let files: Int
    let documents: Int
    let swept: Int
    let leaksPlanted: Int
    let leaksFound: Int
    let leaksMissed: [String]
  }
}
