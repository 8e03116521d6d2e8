import Foundation
import TestSupport
import Testing

/// What `verify` says of a finished folder (reliability test B13).
@Suite struct VerifyCommandTests {
  /// A folder of two meetings, one of them with somebody's address kept from a parent.
  private static let made = Task {
    let output = try TestFolder.make("verified")
    let run = try await CasepackBinary.run(
      ["run", "--quiet", "--output", output.systemPath]
        + ["M2001", "M2002"].flatMap { ["--meeting", $0] })
    #expect(run.status == 0, "\(run.errors)")
    return output
  }

  private static func copy() async throws -> URL {
    let folder = try TestFolder.make("verify").appending(path: "output")
    try FileManager.default.copyItem(at: try await made.value, to: folder)
    return folder
  }

  private static func verify(
    _ folder: URL, _ arguments: [String] = []
  ) async throws -> ProcessRun.Outcome {
    try await CasepackBinary.run(["verify", folder.systemPath] + arguments)
  }

  private static func pack(_ folder: URL) throws -> URL {
    folder.appending(
      path: try #require(folder.filesBelow.first { $0.contains("M2002/packs/parent-P0202/") }))
  }

  @Test func ends0WhereEverythingIsAsItWasMadeAndChangesNothing() async throws {
    let folder = try await Self.copy()
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.systemPath).sorted()
    let run = try await Self.verify(folder, ["--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"files\":\(folder.filesBelow.count - 1),"), "\(run.output)")
    let after = try FileManager.default.subpathsOfDirectory(atPath: folder.systemPath).sorted()
    #expect(before == after)
  }

  @Test func ends66WhereThereIsNothingToVerify() async throws {
    let folder = try TestFolder.make("empty")
    for path in [folder, folder.appending(path: "none")] {
      let run = try await Self.verify(path)
      #expect(run.status == 66 && run.errors.contains("[NoOutput]"), "\(run.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.systemPath).isEmpty)
  }

  /// Flips one byte at places all over a document.
  @Test(arguments: [0, 40, 25, 50, 75, 99])
  func noticesAFlippedByte(percent: Int) async throws {
    let folder = try await Self.copy()
    let file = try Self.pack(folder)
    var bytes = [UInt8](try Data(contentsOf: file))
    bytes[bytes.count * percent / 100] ^= 1
    try Data(bytes).write(to: file)
    try await expect(folder, "FileChanged")
  }

  @Test func noticesAMissingFile() async throws {
    let folder = try await Self.copy()
    try FileManager.default.removeItem(at: try Self.pack(folder))
    try await expect(folder, "FileMissing")
  }

  @Test(arguments: ["Kit Thornwick.docx", "Thornwick/notes.txt", ".hidden"])
  func noticesAStrayFileWithoutItsName(name: String) async throws {
    let folder = try await Self.copy()
    let pack = try Self.pack(folder).deletingLastPathComponent()
    try pack.write("x", to: name)
    let run = try await expect(folder, "FileStray")
    #expect(run.errors.contains("M2002/packs/parent-P0202: error: 1 file"), "\(run.errors)")
    #expect(!run.errors.contains("Thornwick") && !run.errors.contains("hidden"))
  }

  @Test func leavesFilesChangedByHandAlone() async throws {
    let folder = try await Self.copy()
    try folder.write("x", to: "changed-by-hand/a/notes.docx")
    #expect(try await Self.verify(folder).status == 0)
  }

  /// Every line of the manifest, edited in one letter or digit.
  @Test func noticesAnEditedLineOfTheManifest() async throws {
    let folder = try await Self.copy()
    let file = folder.appending(path: "manifest.json")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let candidates = lines.indices.filter { lines[$0].contains(where: \.isNumber) }
    let edited = stride(from: 0, to: candidates.count, by: max(1, candidates.count / 12))
      .map { candidates[$0] }
    for index in edited {
      var changed = lines
      let first = changed[index].firstIndex(where: \.isNumber)
      let digit = try #require(first)
      let other = changed[index][digit] == "7" ? "8" : "7"
      changed[index].replaceSubrange(digit...digit, with: other)
      try Data(changed.joined(separator: "\n").utf8).write(to: file)
      #expect(try await Self.verify(folder).status == 70, "\(lines[index])")
    }
    print("manifest lines edited: \(edited.count)")
  }

  @Test func noticesWhatIsNoManifest() async throws {
    let folder = try await Self.copy()
    try folder.write("{}", to: "manifest.json")
    try await expect(folder, "ManifestUnreadable")
  }

  @Test func noticesALinkInPlaceOfAFile() async throws {
    let folder = try await Self.copy()
    let file = try Self.pack(folder)
    let elsewhere = folder.deletingLastPathComponent().appending(path: "elsewhere.docx")
    try FileManager.default.moveItem(at: file, to: elsewhere)
    try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
    try await expect(folder, "FileMissing")
  }

  /// The surgery of a child whose address is kept from the father has words for its name that
  /// stand in every letter.
  @Test func sweepsForWhatTodaysRecordsWithhold() async throws {
    let folder = try await Self.copy()
    let data = try TestFolder.copy(of: "data")
    let cases = try String(contentsOf: data.appending(path: "cases.csv"), encoding: .utf8)
    try data.write(
      cases.replacing("Thornmarsh Cross Surgery", with: "Professionals Who Know Them"),
      to: "cases.csv")
    let run = try await Self.verify(folder, ["--data", data.systemPath])
    #expect(run.status == 70)
    let found = run.errors.split(separator: "\n").filter { $0.contains("[SealedTermFound]") }
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("health provider") }, "\(run.errors)")
    #expect(found.contains { $0.contains("parent-P0202/") })
    #expect(!found.contains { $0.contains("parent-P0201/") || $0.contains("M2001") })
  }

  @Test func saysWhereTheRecordsKnowNoReader() async throws {
    let folder = try await Self.copy()
    let data = try TestFolder.copy(of: "data")
    let meetings = try String(
      contentsOf: data.appending(path: "meetings.csv"), encoding: .isoLatin1)
    let kept = meetings.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("M2001") }.joined(separator: "\n")
    try Data(kept.utf8).write(to: data.appending(path: "meetings.csv"))
    let run = try await Self.verify(folder, ["--data", data.systemPath])
    #expect(run.status == 70)
    #expect(run.errors.contains("[ReaderUnknown]"), "\(run.errors)")
  }

  @Test func saysThatTheRecordsAreOthersThanThoseOfTheRun() async throws {
    let folder = try await Self.copy()
    let same = try await Self.verify(folder)
    #expect(!same.errors.contains("[RecordsChanged]"))
    let data = try TestFolder.copy(of: "data")
    let record = data.appending(path: "meetings/M2003.yaml")
    try Data(try Data(contentsOf: record) + Data("# a remark\n".utf8)).write(to: record)
    let run = try await Self.verify(folder, ["--data", data.systemPath])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("warning: the records in") && run.errors.contains("(meetings)"))
  }

  @Test func saysOnceThatTheRecordsOfAMeetingHaveErrors() async throws {
    let folder = try await Self.copy()
    let data = try TestFolder.copy(of: "data")
    let record = data.appending(path: "meetings/M2001.yaml")
    let text = try String(contentsOf: record, encoding: .utf8)
    try Data((text + "\nsurplus: yes\n").utf8).write(to: record)
    let run = try await Self.verify(folder, ["--data", data.systemPath])
    #expect(run.status == 70)
    #expect(run.errors.ranges(of: "[MeetingStopped]").count == 1, "\(run.errors)")
    #expect(!run.errors.contains("[ReaderUnknown]"))
  }

  @discardableResult
  private func expect(
    _ folder: URL, _ id: String, at location: SourceLocation = #_sourceLocation
  ) async throws -> ProcessRun.Outcome {
    let run = try await Self.verify(folder)
    #expect(run.status == 70, sourceLocation: location)
    #expect(run.errors.contains("[\(id)]"), "\(run.errors)", sourceLocation: location)
    return run
  }
}
