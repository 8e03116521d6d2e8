import CaseModel
import Crypto
import Diagnostics
import Disclosure
import Documents
import Foundation

/// The decisions about who may see what at one meeting, and what they left out of whose papers, as
/// JSON: ids, classes and codes, and no text of the record but what a decision itself says.
///
/// Each decision holds the digest of itself and of the one before, in decision order, so that one
/// that is changed or taken out later shows (redaction promise 4; requirements 3.5).
struct DisclosureLog: Sendable {
  /// Where it goes, relative to the output folder.
  let path: String
  /// The file.
  let bytes: [UInt8]
  /// The end of the chain.
  let chainDigest: String

  static let name = "disclosure-schedule.json"

  /// One decision in the chain.
  private struct Link: Encodable {
    let decision: LoggedDecision
    let before: String
    let digest: String
  }

  /// What was left out of one reader's papers.
  struct Application: Encodable {
    let reader: String
    let left: [Left]

    struct Left: Encodable {
      let `class`: String
      let field: String
      let decision: String?
      let line: Int?
    }

    init(_ release: Release) {
      reader = release.recipient.id.text
      left = release.withheld.map {
        Left(
          class: $0.class.rawValue, field: $0.field, decision: $0.decision, line: $0.location?.line)
      }
    }
  }

  private struct File: Encodable {
    let meeting: String
    let decisions: [Link]
    let end: String
    let applications: [Application]
  }

  /// The log of a meeting whose papers go to `folder`.
  init(
    of meeting: MeetingReference, _ disclosure: DisclosureRecord, _ applications: [Application],
    in folder: String
  ) throws {
    path = "\(folder)/\(Self.name)"
    var before = ContentDigest(of: Array(meeting.text.utf8)).text
    var links: [Link] = []
    for decision in LoggedDecision.all(in: disclosure) {
      let digest = ContentDigest(of: Array(before.utf8) + (try Self.json(decision))).text
      links.append(Link(decision: decision, before: before, digest: digest))
      before = digest
    }
    chainDigest = before
    bytes =
      try Self.json(
        File(meeting: meeting.text, decisions: links, end: before, applications: applications),
        .prettyPrinted) + Array("\n".utf8)
  }

  private static func json(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting = []
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return Array(try encoder.encode(value))
  }
}
