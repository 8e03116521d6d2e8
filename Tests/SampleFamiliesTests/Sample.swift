import SampleFamilies
import TestSupport
import Testing

/// A generated sample, opened for tests.
struct Sample {
  let files: [SampleFile]
  let cases: SampleFile
  let people: SampleFile
  let meetings: SampleFile

  init(count: Int, seed: UInt64) throws {
    files = SampleFamilies(count: count, seed: seed).files()
    let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    cases = try #require(byPath["cases.csv"])
    people = try #require(byPath["people.csv"])
    meetings = try #require(byPath["meetings.csv"])
  }

  func file(_ path: String) -> SampleFile? { files.first { $0.path == path } }

  var meetingRows: [[String: String]] { PlainCSV(meetings.bytes).rows }

  /// How many children each meeting is about, and how many people it brings together, the chair
  /// and the clerk included.
  func sizes() -> [(children: Int, people: Int)] {
    var byChild: [String: Set<String>] = [:]
    var byMeeting: [String: Set<String>] = [:]
    for row in PlainCSV(people.bytes).rows {
      guard let person = row["personid"], let child = row["childid"] else { continue }
      if child != "" { byChild[child, default: []].insert(person) }
      for meeting in (row["meetings"] ?? "").split(separator: ";") where child == "" {
        byMeeting[String(meeting), default: []].insert(person)
      }
    }
    return Dictionary(grouping: meetingRows) { $0["meetingref"] ?? "" }.map { reference, rows in
      let children = rows.compactMap { $0["childid"] }
      let people = children.reduce(into: byMeeting[reference] ?? []) { all, child in
        all.formUnion(byChild[child] ?? [])
      }
      return (children.count, people.count + 2)
    }
  }
}
