import Foundation
import Testing

@testable import Publishing
@testable import Verification

struct OutputFolderTests {
  private let meeting = "2020-05-12-icpc-M1042"

  private var files: [String: String] {
    [
      "\(meeting)/agenda.docx": "agenda", "\(meeting)/packs/parent-P07/invitation.docx": "letter",
      "\(meeting)/internal/release.docx": "sheet",
    ]
  }

  @Test func writesASetWithItsManifestAndNothingElse() throws {
    let folder = try TemporaryFolder()
    let summary = try run(folder, files, schedule: "a,b\r\n") { $0.counts = ["made": 3] }
    #expect(summary.changes.new == (files.keys + ["schedule.csv"]).sorted())
    #expect(summary.wroteAnything)
    #expect(summary.strays == 0)
    for (path, text) in files { #expect(folder.text(path) == text) }
    #expect(
      try folder.tree().keys.sorted() == [
        ".casepack", ".casepack/lock", meeting, "\(meeting)/agenda.docx", "\(meeting)/internal",
        "\(meeting)/internal/release.docx", "\(meeting)/packs", "\(meeting)/packs/parent-P07",
        "\(meeting)/packs/parent-P07/invitation.docx", "manifest.json", "schedule.csv",
      ])
    #expect(folder.text(".casepack/lock") == "")
    let manifest = try #require(Manifest(json: Array((folder.text("manifest.json") ?? "").utf8)))
    #expect(manifest.counts == ["made": 3])
    #expect(
      manifest.files["\(meeting)/agenda.docx"]?.digest == ContentDigest(of: Array("agenda".utf8)))
    #expect(manifest.files["\(meeting)/packs/parent-P07/invitation.docx"]?.isFamilyCopy == true)
  }

  @Test func writesNothingWhereNothingChanged() throws {
    let folder = try TemporaryFolder()
    try run(folder, files, schedule: "x")
    let names = try folder.tree().keys.filter { $0.contains(".") && $0 != ".casepack" }
    let before = try names.map(folder.state)
    let summary = try run(folder, files, schedule: "x")
    #expect(try names.map(folder.state) == before)
    #expect(!summary.wroteAnything)
    #expect(summary.unchanged == 4)
    #expect(summary.changes.isEmpty)
  }

  @Test func writesExactlyWhatChanged() throws {
    let folder = try TemporaryFolder()
    try run(folder, files)
    let kept = try folder.state("\(meeting)/internal/release.docx")
    var changed = files
    changed["\(meeting)/agenda.docx"] = "agenda 2"
    changed["\(meeting)/minutes.docx"] = "minutes"
    let summary = try run(folder, changed)
    #expect(summary.changes.changed == ["\(meeting)/agenda.docx"])
    #expect(summary.changes.new == ["\(meeting)/minutes.docx"])
    #expect(summary.unchanged == 2)
    #expect(try folder.state("\(meeting)/internal/release.docx") == kept)
    #expect(folder.text("\(meeting)/agenda.docx") == "agenda 2")
  }

  @Test func remakesADeletedDocument() throws {
    let folder = try TemporaryFolder()
    try run(folder, files)
    try FileManager.default.removeItem(at: folder.url("\(meeting)/agenda.docx"))
    let summary = try run(folder, files)
    #expect(summary.changes.remade == ["\(meeting)/agenda.docx"])
    #expect(folder.text("\(meeting)/agenda.docx") == "agenda")
  }

  @Test func movesAsideWhatWasChangedByHandAndRemakesIt() throws {
    let folder = try TemporaryFolder()
    let path = "\(meeting)/agenda.docx"
    try run(folder, files)
    try folder.write("AGENDA", to: path)  // of the same size
    let summary = try run(folder, files)
    #expect(summary.changes.movedByHand == [path])
    #expect(summary.changes.remade == [path])
    #expect(folder.text(path) == "agenda")
    #expect(folder.text("changed-by-hand/\(path)") == "AGENDA")
    try folder.write("again", to: path)
    try run(folder, files)
    #expect(folder.text("changed-by-hand/\(meeting)/agenda-2.docx") == "again")
    #expect(folder.text("changed-by-hand/\(path)") == "AGENDA")
  }

  @Test func neverOverwritesAFileThatNoRunMade() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "\(meeting)/agenda.docx")
    let summary = try run(folder, files)
    #expect(summary.changes.movedByHand == ["\(meeting)/agenda.docx"])
    #expect(folder.text("changed-by-hand/\(meeting)/agenda.docx") == "mine")
  }

  @Test func withdrawsAFamilyCopyAndOnlyReportsOtherStaleFiles() throws {
    let folder = try TemporaryFolder()
    try run(folder, files)
    let kept = ["\(meeting)/agenda.docx": "agenda"]
    let summary = try run(folder, kept)
    #expect(summary.changes.withdrawn == ["\(meeting)/packs/parent-P07/invitation.docx"])
    #expect(summary.stale == ["\(meeting)/internal/release.docx"])
    #expect(folder.text("\(meeting)/internal/release.docx") == "sheet")
    #expect(!FileManager.default.fileExists(atPath: folder.url("\(meeting)/packs").path))
    let removed = try run(folder, kept) { $0.scope.removesStale = true }
    #expect(removed.changes.withdrawn == ["\(meeting)/internal/release.docx"])
    #expect(!FileManager.default.fileExists(atPath: folder.url("\(meeting)/internal").path))
    #expect(removed.stale == [])
  }

  @Test func keepsAHandChangedCopyOutOfThePackWhenItIsWithdrawn() throws {
    let folder = try TemporaryFolder()
    let path = "\(meeting)/packs/parent-P07/invitation.docx"
    try run(folder, files)
    try folder.write("corrected", to: path)
    let summary = try run(folder, [:])
    #expect(summary.changes.withdrawn == [path])
    #expect(summary.changes.movedByHand == [path])
    #expect(folder.text(path) == nil)
    #expect(folder.text("changed-by-hand/\(path)") == "corrected")
  }

  @Test func leavesAloneWhatTheRunDoesNotCover() throws {
    let folder = try TemporaryFolder()
    try run(folder, files)
    let other = ["2020-05-13-rcpc-M2/agenda.docx": "other"]
    let summary = try run(folder, other) { $0.scope.covers = { $0.contains("M2/") } }
    #expect(summary.changes.new == ["2020-05-13-rcpc-M2/agenda.docx"])
    #expect(summary.changes.withdrawn == [])
    #expect(try run(folder, files.merging(other) { $1 }).changes.isEmpty)
  }

  @Test func movesANewFolderAsAWholeAndFilesOneByOneIntoOneThatIsThere() throws {
    let folder = try TemporaryFolder()
    func steps(_ files: [String: String]) throws -> [PublishingStep] {
      var steps: [PublishingStep] = []
      try run(folder, files, before: { step throws(OutputError) in steps.append(step) })
      return steps
    }
    let first = ["M1/packs/p/a.docx": "a", "M1/b.docx": "b"]
    #expect(try steps(first) == [.intentList, .folder("M1"), .manifest, .end])
    try FileManager.default.createDirectory(
      atPath: folder.url("M2").path, withIntermediateDirectories: true)
    let more = ["M1/packs/q/c.docx": "c", "M2/d.docx": "d", "M3/e.docx": "e"]
    let paths = try ["M1/packs/q/c.docx", "M2/d.docx"].map { try #require(OutputPath($0)) }
    #expect(
      try steps(first.merging(more) { $1 })
        == [.intentList] + paths.map { .write($0) } + [.folder("M3"), .manifest, .end])
    for (path, text) in first.merging(more, uniquingKeysWith: { $1 }) {
      #expect(folder.text(path) == text)
    }
    #expect(try folder.mode("M3") == "700")
  }

  @Test func keepsWhatSomebodyPutsIntoANewMeetingsFolderMeanwhile() throws {
    let folder = try TemporaryFolder()
    try run(folder, files)
    let new = "2020-05-13-rcpc-M2/packs/parent-P1/invitation.docx"
    let summary = try run(folder, files.merging([new: "letter"]) { $1 }) { _ in
      try? folder.write("precious", to: new)
    }
    #expect(summary.changes.movedByHand == [new])
    #expect(folder.text(new) == "letter")
    #expect(folder.text("\(HandChanges.folder)/\(new)") == "precious")
  }

  @Test func listsNewFilesOnlyWhereThatIsAskedFor() throws {
    let listed = try run(try TemporaryFolder(), files)
    let counted = try run(try TemporaryFolder(), files) { $0.scope.listsNew = false }
    #expect(listed.changes.new.count == files.count && counted.changes.new.isEmpty)
    #expect(listed.writtenDocuments == files.count)
    #expect(counted.writtenDocuments == files.count)
  }

  @Test func countsStraysAndNeverRemovesThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".gitignore")
    try folder.write("note", to: "\(meeting)/packs/note.txt")
    let first = try run(folder, files)
    #expect(first.strays == 1)
    let summary = try run(folder, [:]) { $0.scope.removesStale = true }
    #expect(summary.strays == 1)
    #expect(folder.text("\(meeting)/packs/note.txt") == "note")
  }

  @Test func stagesFromManyTasks() async throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(opening: folder.output)
    let staged = try await withThrowingTaskGroup(of: StagedFile.self) { group in
      for number in 0..<200 {
        group.addTask {
          let path = "M\(number % 7)/packs/p\(number)/letter.docx"
          let bytes = Array("letter \(number)".utf8)
          return try output.stage(VerifiedDocument(path: path, bytes: bytes), isFamilyCopy: true)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try output.publish(PublishingPlan(files: staged)).changes.new.count == 200)
    #expect(folder.text("M3/packs/p3/letter.docx") == "letter 3")
  }

  @Test func givesEqualFoldersForEqualInputsInAnyOrder() throws {
    let one = try TemporaryFolder()
    let other = try TemporaryFolder()
    try run(one, files)
    try run(other, Dictionary(uniqueKeysWithValues: files.reversed().map { $0 }))
    #expect(try one.tree() == other.tree())
  }

  @Test func discardsWhatWasStaged() throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(opening: folder.output)
    _ = try output.stage(.schedule, [1])
    try output.discard()
    #expect(try folder.tree().keys.sorted() == [".casepack", ".casepack/lock"])
  }
}
