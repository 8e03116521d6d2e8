import Foundation
import TestSupport
import Testing

/// A further run makes what changed and leaves everything else alone.
@Suite struct UnchangedTests {
  private static let second = "2020-05-06-icpc-M02"

  private func made() async throws -> SmallMonth {
    let month = try SmallMonth()
    let first = try await month.summary()
    #expect(first.status == 0 && first.asBefore == 0 && first.new.count >= 16)
    return month
  }

  @Test func writesNothingWhereNothingChanged() async throws {
    let month = try await made()
    let before = try FolderState(month.output)
    let again = try await month.summary()
    #expect(again.asBefore == 2)
    #expect(try FolderState(month.output) == before)
    print("nothing changed: 0 of \(before.files.count) files written")
  }

  @Test func makesExactlyTheFilesOfAChangedRecord() async throws {
    let month = try await made()
    let before = try FolderState(month.output)
    try month.change("meetings/M02.yaml", "A nurse", to: "A doctor")
    let again = try await month.summary()
    let written = try FolderState(month.output).written(since: before)
    #expect(again.asBefore == 1)
    #expect(!written.isEmpty && written.allSatisfy { $0.hasPrefix(Self.second) })
    #expect(written == Set(again.changed))
    print("one record changed: \(written.count) of \(before.files.count) files written")
  }

  @Test func leavesAMeetingAloneWhoseRowsOnlyMoved() async throws {
    let month = try await made()
    let before = try FolderState(month.output)
    try month.change(
      "people.csv", "R01,,,chair",
      to: "X09,C01,,school,Example Primary School,,Ms,Sue,School,,,01632 960009,school@example.org,"
        + "secure_email,,\nR01,,,chair")
    let again = try await month.summary()
    let written = try FolderState(month.output).written(since: before)
    #expect(again.asBefore == 1)
    #expect(!written.contains { $0.hasPrefix(Self.second) })
    #expect(again.new.contains { $0.hasSuffix("professional-X09/agenda.docx") })
  }

  @Test func makesEverythingWhereATemplateChanged() async throws {
    let month = try await made()
    let templates = try TestFolder.copy(of: "templates")
    let letter = try Repository.text(of: "templates/letter.stencil")
    try templates.write(letter.replacing("Yours sincerely", with: "Yours"), to: "letter.stencil")
    let again = try await month.summary("--templates", templates.systemPath)
    #expect(again.asBefore == 0)
    #expect(Set(again.changed.map { $0.split(separator: "/")[0] }).count == 2)
  }

  @Test func makesEverythingWhereTheProfileChanged() async throws {
    let month = try await made()
    try month.change("profile.yaml", "01632 960199", to: "01632 960198")
    let again = try await month.summary()
    #expect(again.asBefore == 0)
    #expect(again.changed.count(where: { $0.hasSuffix(".docx") }) >= 12)
  }

  @Test func makesEverythingAnewWithAnotherDate() async throws {
    let month = try await made()
    #expect(try await month.summary("--date", "2020-04-27").asBefore == 0)
    #expect(try await month.summary("--date", "2020-04-27").asBefore == 2)
  }

  @Test func makesEverythingAnewWithAnotherProgram() async throws {
    let month = try await made()
    let program = month.folder.appending(path: "casepack")
    try FileManager.default.copyItem(at: CasepackBinary.location, to: program)
    let file = try FileHandle(forWritingTo: program)
    try file.seekToEnd()
    try file.write(contentsOf: Data([0]))
    try file.close()
    let run = try await ProcessRun.run(
      program, ["run", "--format", "json"],
      environment: ["CASEPACK_HOME": Repository.folder.systemPath], directory: month.folder)
    #expect(run.output.contains(#""asBefore":0"#), "\(run.output) \(run.errors)")
    #expect(try await month.summary().asBefore == 0)
  }

  @Test func remakesExactlyADeletedDocument() async throws {
    let month = try await made()
    let before = try FolderState(month.output)
    let path = "\(Self.second)/packs/parent-P02/agenda.docx"
    try FileManager.default.removeItem(at: month.output.appending(path: path))
    let again = try await month.summary()
    let after = try FolderState(month.output)
    #expect(again.remade == [path] && again.changed.isEmpty && again.new.isEmpty)
    #expect(after.written(since: before) == [path])
    #expect(after.contents[path] == before.contents[path])
  }

  @Test func movesAsideAndRemakesWhatWasChangedByHand() async throws {
    let month = try await made()
    let before = try FolderState(month.output)
    let path = "\(Self.second)/packs/parent-P02/agenda.docx"
    let place = month.output.appending(path: path)
    var bytes = try Data(contentsOf: place)
    bytes[bytes.count / 2] ^= 1
    let file = try FileHandle(forUpdating: place)
    try file.write(contentsOf: bytes)
    try file.close()
    let again = try await month.summary()
    let after = try FolderState(month.output)
    #expect(again.movedByHand == [path] && again.remade == [path])
    #expect(after.contents[path] == before.contents[path])
    #expect(after.contents["changed-by-hand/\(path)"] == bytes)
  }

  @Test func withdrawsTheFamilysCopiesOfAMeetingThatIsStopped() async throws {
    let month = try await made()
    try month.change("meetings/M02.yaml", "reason", to: "raeson")
    let again = try await month.summary()
    let left = month.output.filesBelow
    #expect(again.status == 65)
    #expect(again.withdrawn.count == 4)
    #expect(!left.contains { $0.contains("M02/packs/parent-") })
    #expect(left.contains { $0.contains("M02/packs/professional-") })
  }

  @Test func withdrawsTheFamilysCopiesOfAMeetingThatIsGone() async throws {
    let month = try await made()
    try month.change("meetings.csv", "M02,C02", to: "")
    try FileManager.default.removeItem(at: month.data.appending(path: "meetings/M02.yaml"))
    let table = try String(contentsOf: month.data.appending(path: "meetings.csv"), encoding: .utf8)
    let rows = table.split(separator: "\n").filter { !$0.hasPrefix(",") }
    try month.data.write(rows.joined(separator: "\n") + "\n", to: "meetings.csv")
    let run = try await CasepackBinary.run(["run"], directory: month.folder)
    let left = month.output.filesBelow
    #expect(!left.contains { $0.contains("M02/packs/parent-") })
    for path in left where path.contains("M02/") { #expect(run.output.contains(path)) }
    #expect(run.output.contains("Left from earlier runs"))
  }

  @Test(arguments: ["made.txt", "intent.json"])
  func makesEverythingAnewWhereItsOwnNotesAreInDoubt(file: String) async throws {
    let month = try await made()
    let works = month.output.appending(path: ".casepack")
    if file == "made.txt" {
      let text = try String(contentsOf: works.appending(path: file), encoding: .utf8)
      try works.write(text.replacing("P02/agenda", with: "P03/agenda"), to: file)
    } else {
      let manifest = month.output.appending(path: "manifest.json").systemPath
      let digest = try await ProcessRun.run(URL(filePath: "/usr/bin/sha256sum"), [manifest])
      let base = digest.output.prefix(64)
      try works.write(#"{"base":"\#(base)","digests":{},"moved":{}}"#, to: file)
    }
    let again = try await month.summary()
    #expect(again.asBefore == 0 && again.changed.isEmpty && again.remade.isEmpty)
    #expect(try await month.summary().asBefore == 2)
  }

  @Test func knowsAMeetingAgainAfterARunOverTheOther() async throws {
    let month = try await made()
    try month.change("meetings/M02.yaml", "A nurse", to: "A doctor")
    #expect(try await month.summary("--meeting", "M02").asBefore == 0)
    #expect(try await month.summary().asBefore == 2)
    // Part of a meeting's documents is not the meeting.
    try month.change("meetings/M02.yaml", "A doctor", to: "A teacher")
    _ = try await month.summary("--meeting", "M02", "--kind", "agenda")
    try month.change("meetings/M02.yaml", "A teacher", to: "A doctor")
    #expect(try await month.summary().asBefore == 1)
  }
}
