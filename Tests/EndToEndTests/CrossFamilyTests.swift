import Foundation
import TestSupport
import Testing

/// No document of one family holds a word of another, in whatever order and however many at a time
/// they are made (redaction D, Plymouth; R3).
@Suite struct CrossFamilyTests {
  /// Families with a canary of their own in every name, contact, place and sentence.
  private static let families = 50

  @Test func keepsEveryFamilysCanaryInItsOwnDocuments() async throws {
    let folder = try TestFolder.make("canaries")
    let data = folder.appending(path: "data")
    _ = try await CasepackBinary.run(
      ["sample", "\(Self.families)", "--seed", "11", "--into", data.systemPath])
    let planted = try plant(in: data)
    let run = try await CasepackBinary.run(["run", "--format", "json"], directory: folder)
    #expect(run.status == 0, "\(run.errors)")
    let output = folder.appending(path: "output")
    var documents = 0
    var seen: Set<String> = []
    for path in output.filesBelow {
      let own = path.firstMatch(of: #/-M(\d+)\d\//#).map { String($0.1) }
      for text in try Self.texts(of: output.appending(path: path)) {
        for canary in text.matches(of: #/(?i)qzz(\d+)q/#).map({ String($0.1) }) {
          #expect(canary == own, "a word of another family is in \(path)")
          seen.insert(canary)
        }
      }
      documents += path.hasSuffix(".docx") ? 1 : 0
    }
    print(
      """
      Canaries: \(planted) planted in \(Self.families) families, \(seen.count) families seen in \
      \(documents) documents, each in its own alone
      """)
    #expect(documents > 800)
    #expect(seen.count >= Self.families * 9 / 10)
    try await expectSameBytes(of: output, fromShuffled: data)
  }

  /// The same families in another order and by another number of workers give the same bytes.
  private func expectSameBytes(of expected: URL, fromShuffled data: URL) async throws {
    let folder = try TestFolder.make("shuffled")
    let shuffled = folder.appending(path: "data")
    try FileManager.default.copyItem(at: data, to: shuffled)
    for file in ["cases.csv", "people.csv", "meetings.csv"] {
      let records = PlainCSV([UInt8](try Data(contentsOf: data.appending(path: file)))).records
      try shuffled.write(PlainCSV.text(of: Self.shuffled(records)), to: file)
    }
    let run = try await CasepackBinary.run(["run", "--jobs", "3"], directory: folder)
    #expect(run.status == 0, "\(run.errors)")
    let output = folder.appending(path: "output")
    let paths = expected.filesBelow.filter { $0.contains("/") }
    #expect(output.filesBelow.filter { $0.contains("/") } == paths)
    let differing = try paths.filter {
      try Data(contentsOf: output.appending(path: $0))
        != Data(contentsOf: expected.appending(path: $0))
    }
    #expect(differing.isEmpty)
    print("Canaries: \(paths.count) files the same from shuffled inputs with three jobs")
  }

  /// The families in another order, the rows of each in theirs.
  private static func shuffled(_ records: [[String]]) -> [[String]] {
    var random = SeededRandom(seed: 5)
    let families = Dictionary(grouping: records.dropFirst()) { family(of: $0) }
    let order = families.keys.sorted().shuffled(using: &random)
    return [records[0]] + order.flatMap { families[$0] ?? [] }
  }

  /// The number of the family that a row is about; empty for those who stand for whole meetings.
  private static func family(of row: [String]) -> String {
    row.prefix(2).compactMap { $0.firstMatch(of: #/^[CM](\d+)\d$/#) }.first.map { String($0.1) }
      ?? ""
  }

  private static func texts(of file: URL) throws -> [String] {
    guard file.pathExtension == "docx" else {
      return [String(decoding: try Data(contentsOf: file), as: UTF8.self)]
    }
    return Array(try WordFile(file).parts.values)
  }

  /// Puts each family's canary into its rows and records; returns how many there are.
  private func plant(in data: URL) throws -> Int {
    var planted = 0
    for file in ["cases.csv", "people.csv"] {
      let url = data.appending(path: file)
      var records = PlainCSV([UInt8](try Data(contentsOf: url))).records
      let headings = try #require(records.first).map { $0.lowercased().filter(\.isLetter) }
      let child = try #require(headings.firstIndex(of: "childid"))
      let relationship = headings.firstIndex(of: "relationship")
      for index in records.indices.dropFirst() where records[index].count == headings.count {
        guard records[index][child].hasPrefix("C"),
          relationship.map({ !records[index][$0].isEmpty }) ?? true
        else { continue }
        let canary = "Qzz\(records[index][child].dropFirst().dropLast())q"
        for (column, heading) in headings.enumerated() where !records[index][column].isEmpty {
          guard let text = Self.planted(canary, in: records[index][column], heading) else {
            continue
          }
          records[index][column] = text
          planted += 1
        }
      }
      try data.write(PlainCSV.text(of: records), to: file)
    }
    return try planted + plant(inRecordsOf: data)
  }

  /// A value with the canary in it; nil for a column that takes none.
  private static func planted(_ canary: String, in value: String, _ heading: String) -> String? {
    switch heading {
    case "lastname": value + canary
    case "school", "gp", "ethnicity", "disability": "\(value) \(canary)\(heading)"
    case "address": "\(canary)home House, \(value)"
    case "email": "\(canary.lowercased())post.\(value)"
    default: nil
    }
  }

  private func plant(inRecordsOf data: URL) throws -> Int {
    var planted = 0
    for path in data.filesBelow where path.hasPrefix("meetings/") {
      let family = path.dropFirst("meetings/M".count).dropLast("1.yaml".count)
      let record = try String(contentsOf: data.appending(path: path), encoding: .utf8)
      let keys =
        #/(?m)^( +)(text|note|who_is_there|reasons|goal|outcome|worry|visiting|evidence|progress): "([^"]+)"$/#
      planted += record.matches(of: keys).count
      try data.write(
        record.replacing(keys) { "\($0.1)\($0.2): \"\($0.3) Qzz\(family)q\"" }, to: path)
    }
    return planted
  }
}
