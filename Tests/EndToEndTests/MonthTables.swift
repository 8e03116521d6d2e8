import Foundation
import TestSupport

/// The three tables of a month, read without any of the product's own code.
struct MonthTables: Sendable {
  let cases: [[String: String]]
  let people: [[String: String]]
  let meetings: [[String: String]]

  /// The repository's own month.
  static let sample = Result { try MonthTables(Repository.folder.appending(path: "data")) }

  init(_ folder: URL) throws {
    func rows(_ name: String) throws -> [[String: String]] {
      let rows = PlainCSV([UInt8](try Data(contentsOf: folder.appending(path: name)))).rows
      return rows.map { $0.mapValues(Self.plain) }
    }
    cases = try rows("cases.csv")
    people = try rows("people.csv")
    meetings = try rows("meetings.csv")
  }

  /// A person's or child's first row.
  func person(_ id: String) -> [String: String]? {
    people.first { $0["personid"] == id } ?? cases.first { $0["childid"] == id }
  }

  /// The first row of a meeting.
  func meeting(_ reference: String) -> [String: String]? {
    meetings.first { $0["meetingref"] == reference }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").trimmingCharacters(in: .whitespaces)
  }
}
