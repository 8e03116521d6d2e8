import Foundation
import TestSupport
import Testing
import Verification

/// The leak lab on documents that the command made (redaction test R1, promise 10).
@Suite struct LeakLabTests {
  /// An independent reader finds each leak where it was planted, before the sweep is asked.
  @Test(
    .enabled(if: JudgeTools.havePython, "the Python tools are missing"),
    arguments: ["Siân O'Brien & Marsh", "07700 900123"])
  func plantsALeakInEveryHidingPlaceOfARealDocument(value: String) async throws {
    let packs = try await SampleRun.shared.value.packs
    let made = try #require(packs.first { $0.kind == "invitation-parent" })
    let planter = LeakPlanter(path: made.path, package: [UInt8](try Data(contentsOf: made.file)))
    let folder = try TestFolder.make("leaks")
    for place in HidingPlace.allCases {
      let document = try planter.document(with: value, at: place)
      let file = folder.appending(path: "\(place.rawValue)/\(document.path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(document.bytes).write(to: file)
    }
    let judged = try await JudgeTools.python("find_leak.py", [folder.systemPath, value])
    let lines = judged.output.split(separator: "\n").map(String.init)
    #expect(judged.status == 0, "\(judged.errors)")
    #expect(lines.filter { !$0.hasSuffix(" present") } == [])
    #expect(lines.count == HidingPlace.allCases.count)
    print("leaks planted and present: \(lines.count { $0.hasSuffix("present") })")
  }

  @Test func findsALeakInEveryHidingPlaceOfWhatWasMade() async throws {
    let output = try await SampleRun.shared.value.output.systemPath
    let run = try await CasepackBinary.run(["verify", output, "--plant-leaks"])
    #expect(run.status == 0, "\(run.errors)")
    let count = HidingPlace.allCases.count * 4
    #expect(run.output.contains("Leaks: \(count) of \(count) found"), "\(run.output)")
    #expect(!run.output.contains("MISSED"))
    print(run.output.split(separator: "\n").first { $0.hasPrefix("Leaks: ") } ?? "")
  }

  @Test func testsTheAlarmInEveryRun() async throws {
    let run = try await SampleRun.shared.value.outcome
    #expect(run.output.contains("Alarm: 1 leak planted in memory, 1 found by the sweep"))
  }
}
