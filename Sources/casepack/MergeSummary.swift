import Foundation
import Publishing

/// What a merge did, in lines for a person or as JSON for a program.
struct MergeSummary {
  private let report: ShardMerge.Report
  private let shards: Int
  private let output: String

  /// The summary of a merge of so many parts.
  init(_ report: ShardMerge.Report, of shards: Int, into output: String) {
    self.report = report
    self.shards = shards
    self.output = output
  }

  /// The lines for a person.
  var lines: [String] {
    ["Merged \(shards) parts: \(report.meetings) meetings, \(report.documents) documents"]
      + ChangeLines.lines(of: report.published) + ["Everything is in \(output)/."]
  }

  /// The summary as one JSON object.
  var json: String {
    let facts = Facts(
      status: Int(report.status.rawValue), shards: shards, meetings: report.meetings,
      documents: report.documents, withdrawn: report.published.changes.withdrawn,
      movedByHand: report.published.changes.movedByHand)
    return JSONLine.text(of: facts)
  }

  private struct Facts: Encodable {
    let status: Int
    let shards: Int
    let meetings: Int
    let documents: Int
    let withdrawn: [String]
    let movedByHand: [String]
  }
}
