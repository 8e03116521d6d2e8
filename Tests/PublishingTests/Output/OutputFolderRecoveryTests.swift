import Foundation
import Testing

@testable import Publishing

/// A run that is killed at any step, then a plain run: the folder is as if nothing had happened.
struct OutputFolderRecoveryTests {
  private let first = [
    "M1/agenda.docx": "agenda", "M1/minutes.docx": "minutes", "M1/packs/p1/letter.docx": "letter",
    "M1/packs/p2/letter.docx": "withdrawn", "M1/plan.docx": "plan",
  ]
  private let second = [
    "M1/agenda.docx": "agenda 2", "M1/minutes.docx": "minutes", "M1/packs/p1/letter.docx": "letter",
    "M2/agenda.docx": "new", "M1/plan.docx": "plan",
  ]

  /// A folder with a first run's files, one of which was changed by hand and one deleted.
  private func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try run(folder, first)
    try folder.write("corrected", to: "M1/minutes.docx")
    try FileManager.default.removeItem(at: folder.url("M1/plan.docx"))
    return folder
  }

  private func kill(_ folder: TemporaryFolder, _ files: [String: String], at step: Int) throws
    -> Bool
  {
    var count = 0
    do throws(OutputError) {
      let stop: (PublishingStep) throws(OutputError) -> Void = { _ throws(OutputError) in
        count += 1
        if count == step { throw OutputError(.inputOutput, "killed") }
      }
      try run(folder, files, before: stop)
      return false
    } catch {
      #expect(error == OutputError(.inputOutput, "killed"))
      return true
    }
  }

  @Test func endsAsAnUndisturbedRunWouldHave() throws {
    let reference = try prepared()
    try run(reference, second)
    let expected = try reference.tree()
    #expect(expected["changed-by-hand/M1/minutes.docx"] == "corrected")
    #expect(expected["M1/packs/p2"] == nil)
    var step = 1
    while true {
      let folder = try prepared()
      guard try kill(folder, second, at: step) else { break }
      for (path, text) in try folder.tree() where path.hasSuffix(".docx") && path.hasPrefix("M") {
        #expect([first[path], second[path], "corrected"].contains(text), "\(path) at \(step)")
      }
      let summary = try run(folder, second)
      if folder.text(".casepack/intent.json") != nil { Issue.record("an intent list stayed") }
      #expect(try folder.tree() == expected, "killed at step \(step): \(summary)")
      step += 1
    }
    #expect(step == 10)
  }

  @Test func endsSoAfterTwoKilledRuns() throws {
    let reference = try prepared()
    try run(reference, second)
    let expected = try reference.tree()
    for one in 1...9 {
      for other in [1, 4, 6, 8] {
        let folder = try prepared()
        _ = try kill(folder, second, at: one)
        _ = try kill(folder, second, at: other)
        try run(folder, second)
        // Killed after its manifest, the first run was complete and the second had nothing to do.
        #expect(try folder.tree() == expected, "killed at \(one) and \(other)")
      }
    }
  }

  @Test func takesBackWhatAKilledRunMadeAndTheNextDoesNot() throws {
    // From step 6 on the second run has its manifest and is complete.
    for step in 1...5 {
      let folder = try TemporaryFolder()
      try run(folder, first)
      let before = try folder.tree()
      #expect(try kill(folder, second, at: step))
      try run(folder, first)
      var after = try folder.tree()
      after["manifest.json"] = before["manifest.json"]
      #expect(after == before, "killed at step \(step)")
      #expect(folder.text("changed-by-hand") == nil)
    }
  }

  @Test func knowsFilesThatAKilledRunWroteAndAPartialRunLeftAlone() throws {
    let folder = try TemporaryFolder()
    try run(folder, first)
    _ = try kill(folder, second, at: 5)
    try run(folder, ["M3/agenda.docx": "x"]) { $0.scope.covers = { $0.hasPrefix("M3/") } }
    #expect(folder.text("M1/agenda.docx") == "agenda 2")
    let third = first.merging(["M3/agenda.docx": "x", "M1/agenda.docx": "agenda 3"]) { $1 }
    let summary = try run(folder, third)
    #expect(summary.changes.movedByHand == [])
    #expect(!FileManager.default.fileExists(atPath: folder.url("changed-by-hand").path))
  }

  @Test func clearsStagingAndIgnoresATornIntentList() throws {
    let folder = try TemporaryFolder()
    try run(folder, first)
    try folder.write("torn", to: ".casepack/staging/M1~agenda.docx")
    try folder.write("{\"digests\": {\"M1", to: ".casepack/intent.json")
    #expect(!(try run(folder, first).wroteAnything))
    #expect(try folder.tree().keys.filter { $0.hasPrefix(".casepack/") } == [".casepack/lock"])
  }

  @Test func refusesAnIntentListThatNamesOtherPlaces() {
    let json = "{\"digests\": {\"../x\": []}, \"moved\": {}}"
    #expect(IntentList(json: Array(json.utf8)) == nil)
    #expect(IntentList(json: Array(json.replacing("../x", with: "M1/x").utf8)) != nil)
  }
}
