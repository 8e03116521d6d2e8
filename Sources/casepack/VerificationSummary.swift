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
      return "  " + Self.padded(place.title, to: width) + "  "
        + marks.map { Self.padded($0, to: 13) }.joined()
    }
    let heads = samples.map { Self.padded($0.audience.rawValue, to: 13) }.joined()
    return ["Leaks planted in memory, in one document for each kind of reader:"]
      + samples.map { sample in
        let what =
          sample.hasSealedTerm ? "what is withheld" : "an invented value, for nothing is withheld"
        return "  \(sample.audience.rawValue): \(sample.path) (\(what))"
      }
      + ["  " + Self.padded("hiding place", to: width) + "  " + heads] + rows
      + ["Leaks: \(found) of \(report.trials.count) found"]
  }

  private var found: Int { report.trials.count(where: \.isFound) }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension VerificationSummary {
  /// The summary as one JSON object.
  var json: String {
    let facts = Facts(
      status: Int(report.status.rawValue), files: report.files, documents: report.documents,
      swept: report.swept, leaksPlanted: report.trials.count, leaksFound: found,
      leaksMissed: report.trials.filter { !$0.isFound }.map(\.place.rawValue))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(facts) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
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
