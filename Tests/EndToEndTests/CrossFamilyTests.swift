import Foundation
import TestSupport
import Testing

/// No document of one family holds a word of another (redaction D, Plymouth; R3).
@Suite struct CrossFamilyTests {
  /// Families with a canary of their own in every name and in the sentences of their record.
  private static let families = 30

  @Test func keepsEveryFamilysCanaryInItsOwnDocuments() async throws {
    let folder = try TestFolder.make("canaries")
    let data = folder.appending(path: "data")
    _ = try await CasepackBinary.run(
      ["sample", "\(Self.families)", "--seed", "11", "--into", data.systemPath])
    try plant(in: data)
    let run = try await CasepackBinary.run(["run", "--format", "json"], directory: folder)
    #expect(run.status == 0, "\(run.errors)")
    let output = folder.appending(path: "output")
    var documents = 0
    var seen: Set<String> = []
    for made in output.filesBelow.compactMap({ MadeFile(path: $0, in: output) }) {
      documents += 1
      let own = String(made.meeting.dropFirst().dropLast())
      for part in try WordFile(made.file).parts.values {
        for canary in part.matches(of: #/Qzz(\d+)q/#).map({ String($0.1) }) {
          #expect(canary == own, "a word of another family is in \(made.path)")
          seen.insert(canary)
        }
      }
    }
    print("Canaries: \(seen.count) families seen in \(documents) documents")
    #expect(documents > 500)
    #expect(seen.count >= Self.families * 9 / 10)
  }

  private func plant(in data: URL) throws {
    for file in ["cases.csv", "people.csv"] {
      let url = data.appending(path: file)
      var records = PlainCSV([UInt8](try Data(contentsOf: url))).records
      let heading = try #require(records.first).map { $0.lowercased().filter(\.isLetter) }
      let name = try #require(heading.firstIndex(of: "lastname"))
      let child = try #require(heading.firstIndex(of: "childid"))
      let relationship = heading.firstIndex(of: "relationship")
      for index in records.indices.dropFirst() where records[index].count == heading.count {
        guard records[index][child].hasPrefix("C"), !records[index][name].isEmpty,
          relationship.map({ !records[index][$0].isEmpty }) ?? true
        else { continue }
        records[index][name] += "Qzz\(records[index][child].dropFirst().dropLast())q"
      }
      try data.write(PlainCSV.text(of: records), to: file)
    }
    for path in data.filesBelow where path.hasPrefix("meetings/") {
      let family = path.dropFirst("meetings/M".count).dropLast("1.yaml".count)
      let record = try String(contentsOf: data.appending(path: path), encoding: .utf8)
      let planted = record.replacing(
        #/(?m)^( +)(goal|outcome|worry|visiting): "([^"]+)"$/#
      ) { "\($0.1)\($0.2): \"\($0.3) Qzz\(family)q\"" }
      try data.write(planted, to: path)
    }
  }
}
