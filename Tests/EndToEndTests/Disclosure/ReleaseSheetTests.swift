import Crypto
import Foundation
import TestSupport
import Testing

/// The papers by which a person releases packs, in the sample month.
@Suite struct ReleaseSheetTests {
  private func internalFiles() async throws -> [String] {
    try await SampleRun.shared.value.output.filesBelow.filter { $0.contains("/internal/") }
  }

  private func text(_ path: String) async throws -> String {
    try WordFile(try await SampleRun.shared.value.output.appending(path: path)).text
  }

  @Test func everyPackOfTheFamilysSideHasASheetThatNamesEachOfItsFiles() async throws {
    let run = try await SampleRun.shared.value
    let sheets = try await internalFiles().filter { $0.contains("/release-sheet-") }
    let packs = Dictionary(grouping: run.packs.filter { Self.isOfFamilySide($0.path) }) { made in
      made.path.split(separator: "/").prefix(3).joined(separator: "/")
    }
    #expect(packs.count >= 40)
    for (folder, files) in packs {
      let parts = folder.split(separator: "/")
      let id = parts[2].split(separator: "-", maxSplits: 1)[1]
      let sheet = "\(parts[0])/internal/release-sheet-\(id).docx"
      try #require(sheets.contains(sheet), "\(folder)")
      let text = try await text(sheet)
      for made in files {
        let digest = SHA256.hash(data: try Data(contentsOf: made.file))
          .map { String(format: "%02x", $0) }.joined()
        let name = made.file.lastPathComponent
        #expect(text.contains("\(name): \(digest.prefix(16))"), "\(made.path)")
      }
    }
    print(
      "Release sheets: \(sheets.count), for \(packs.count) packs of the family's side and others")
  }

  private static func isOfFamilySide(_ path: String) -> Bool {
    ["parent-", "child-", "advocate-"].contains { path.contains("/packs/\($0)") }
  }

  /// R1, promise 3: who gets what, what was left out, who decided, what was checked and what no
  /// program knows.
  @Test func aSheetSaysWhatAReaderOfItMustKnow() async throws {
    let sheet = try await text("2020-05-06-rcpc-M2002/internal/release-sheet-P0202.docx")
    for line in [
      "Goes to: Mr Gary Strickleton, father (father of Oisín)",
      "Sent: by post, to 11 Foundry Street",
      "A protected address, or what stands for it: 1", "Decision D1: Where Siobhán O’Brien lives",
      "Told: Siobhán O’Brien, by Roisín McGillivant", "Redaction considered: Desmond Achterberg",
      "Looked for and not found:", "What no program can know:", "Read and released by:",
    ] {
      #expect(sheet.contains(line), "\(line)")
    }
    #expect(!sheet.contains("Withy Bottom"))
  }

  @Test func theScheduleIsAChainThatABrokenLinkShows() async throws {
    let output = try await SampleRun.shared.value.output
    let logs = try await internalFiles().filter { $0.hasSuffix("disclosure-schedule.json") }
    #expect(logs.count >= 10)
    var links = 0
    for path in logs {
      let bytes = try Data(contentsOf: output.appending(path: path))
      let log = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      let meeting = try #require(log["meeting"] as? String)
      var before = Self.digest(Data(meeting.utf8))
      for link in try #require(log["decisions"] as? [[String: Any]]) {
        let decision = try JSONSerialization.data(
          withJSONObject: try #require(link["decision"]),
          options: [.sortedKeys, .withoutEscapingSlashes])
        #expect(link["before"] as? String == before)
        before = Self.digest(Data(before.utf8) + decision)
        #expect(link["digest"] as? String == before, "\(path)")
        links += 1
      }
      #expect(log["end"] as? String == before)
      let word = path.replacing(".json", with: ".docx")
      if links > 0, try await text(word).contains("Decisions") {
        #expect(try await text(word).contains(before))
      }
    }
    #expect(links >= 3)
    print("Disclosure schedules: \(logs.count), decisions chained: \(links)")
  }

  private static func digest(_ bytes: Data) -> String {
    SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
  }

  @Test func nothingInternalIsInAPack() async throws {
    let packs = try await SampleRun.shared.value.output.filesBelow.filter { $0.contains("/packs/") }
    #expect(!packs.contains { $0.contains("release-sheet") || $0.contains("disclosure-schedule") })
  }

  /// Whether something is kept from a professional is not to be told from a run for them alone: it
  /// makes a sheet where a whole run makes none, since nothing was left out.
  @Test func aRunForOneProfessionalHasASheetWhateverIsKeptFromThem() async throws {
    let month = try SmallMonth()
    #expect(try await month.run("--output", "whole").status == 0)
    #expect(try await month.run("--output", "one", "--recipient", "W01").status == 0)
    let sheets = ["whole", "one"].map { output in
      month.folder.appending(path: output).filesBelow.count {
        $0.hasSuffix("internal/release-sheet-W01.docx")
      }
    }
    #expect(sheets == [0, 2])
  }

  @Test func explainsOnTheTerminalWhichRuleWithheldWhat() async throws {
    let output = try TestFolder.make("explained")
    let run = try await CasepackBinary.run(
      ["run", "--output", output.systemPath, "--explain", "--meeting", "M2006"])
    #expect(run.status == 0)
    #expect(
      run.output.contains("M2006 P0602: statements: said in a part that the reader was not at"))
    #expect(run.output.contains("M2006 P0601: statements: decision D1, confidential police"))
    #expect(!run.output.contains("Xanthe"))
  }
}
