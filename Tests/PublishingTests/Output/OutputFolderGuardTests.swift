import Diagnostics
import Foundation
import Testing

@testable import Publishing
@testable import Verification

struct OutputFolderGuardTests {
  @Test func refusesASecondRunUntilTheFirstLetsGo() throws {
    let folder = try TemporaryFolder()
    var first: OutputFolder? = try OutputFolder(opening: folder.output)
    #expect(throws: OutputError(.locked, "")) { try OutputFolder(opening: folder.output) }
    withExtendedLifetime(first) {}
    first = nil
    #expect(throws: Never.self) { try OutputFolder(opening: folder.output) }
    #expect(OutputError(.locked, "").exitCode == 75)
  }

  @Test func makesFilesAndFoldersForTheirOwnerOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "M1/old.docx")
    #expect(chmod(folder.output, 0o755) == 0)
    #expect(chmod(folder.url("M1").path, 0o755) == 0)
    for mask: mode_t in [0o022, 0o000] {
      let before = umask(mask)
      defer { umask(before) }
      try run(folder, ["M1/packs/p/a.docx": "mask \(mask)", "M1/old.docx": "old"])
    }
    for name in ["M1/packs/p/a.docx", "M1/old.docx", "manifest.json", ".casepack/lock"] {
      #expect(try folder.mode(name) == "600")
    }
    // The output folder itself was there before, and is the user's own.
    #expect(try folder.mode("") == "755")
    for name in ["M1", "M1/packs", "M1/packs/p", ".casepack"] {
      #expect(try folder.mode(name) == "700")
    }
  }

  @Test func makesTheOutputFolderForItsOwnerOnly() throws {
    let folder = try TemporaryFolder()
    try run(folder, [:])
    #expect(try folder.mode("") == "700")
  }

  @Test(arguments: [
    "../a.docx", "/etc/a.docx", "M1/../../a.docx", "M1//a.docx", "M1/a b.docx", "M1/./a.docx", "",
    "M1/.hidden", "M1/a.", "M1/é.docx", "a.docx", "M1\\a.docx", ".casepack/lock", "M1/a.docx/",
    "changed-by-hand/a.docx", "M1/\u{202E}a.docx", "M1/" + String(repeating: "a", count: 300),
  ])
  func refusesAPathThatCouldLeadElsewhere(_ path: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputError(.pathNotAllowed, "")) { try run(folder, [path: "x"]) }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).count <= 4)
  }

  @Test(arguments: [
    ["M1/a.docx", "M1/A.docx"], ["M1/a.docx", "m1/b.docx"], ["M1/a", "M1/a/b"],
    ["M1/x/a.docx", "M1/X/b.docx"], ["M1/A", "M1/a/b"], ["M1/A/b", "M1/a"],
  ])
  func refusesPathsThatAreOneOnSomeSystems(_ paths: [String]) throws {
    let folder = try TemporaryFolder()
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, $0) })
    #expect {
      try run(folder, files)
    } throws: {
      ($0 as? OutputError)?.reason == .pathsCollide
    }
    #expect(folder.text("manifest.json") == nil)
  }

  @Test func refusesToStageAPathTwice() throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(opening: folder.output)
    let document = VerifiedDocument(path: "M1/a.docx", bytes: [1])
    _ = try output.stage(document, isFamilyCopy: false)
    #expect(throws: OutputError(.pathsCollide, "M1/a.docx")) {
      try output.stage(document, isFamilyCopy: false)
    }
  }

  @Test(arguments: [
    "M1", "M1/packs", "M1/packs/a.docx", "manifest.json", ".casepack", ".casepack/lock",
  ])
  func refusesASymbolicLinkInTheWay(_ name: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    let outside = folder.path + "/outside"
    if name.contains(".docx") || name.contains("json") || name.contains("lock") {
      try Data("precious".utf8).write(to: URL(fileURLWithPath: outside))
    } else {
      try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.url(name).path, withDestinationPath: outside)
    #expect(throws: OutputError(.symbolicLink, name)) { try run(folder, ["M1/packs/a.docx": "x"]) }
    #expect(OutputError(.symbolicLink, name).exitCode == 73)
    #expect((try? FileManager.default.contentsOfDirectory(atPath: outside)) ?? [] == [])
  }

  @Test func refusesAFolderInAFilesPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "M1/a.docx/inner")
    #expect(throws: OutputError(.cannotCreate, "M1/a.docx")) { try run(folder, ["M1/a.docx": "x"]) }
  }

  @Test func refusesAManifestThatIsNoneOfOurs() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"format\": 9}", to: "manifest.json")
    #expect(throws: OutputError(.manifestUnreadable, "manifest.json")) { try run(folder, [:]) }
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func tellsThatAReadOnlyFolderIsAMatterOfRights() throws {
    let folder = try TemporaryFolder()
    try run(folder, ["M1/a.docx": "x"])
    #expect(chmod(folder.url("M1").path, 0o500) == 0)
    #expect(chmod(folder.output, 0o500) == 0)
    defer { chmod(folder.output, 0o700) }
    #expect(throws: OutputError(.permission, "M2")) { try run(folder, ["M2/b.docx": "x"]) }
    #expect(OutputError(.permission, "").exitCode == 77)
  }

  @Test func refusesAnOutputFolderBelowAFile() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.output))
    #expect(throws: OutputError(.cannotCreate, "")) {
      try OutputFolder(opening: folder.output + "/inner")
    }
  }

  @Test(
    arguments: [
      (OutputError.Reason.locked, 75), (.cannotCreate, 73), (.symbolicLink, 73),
      (.pathNotAllowed, 73), (.pathsCollide, 73), (.manifestUnreadable, 73), (.diskFull, 74),
      (.inputOutput, 74), (.permission, 77),
    ] as [(OutputError.Reason, Int32)])
  func hasTheExitCodeOfItsReason(_ reason: OutputError.Reason, _ code: Int32) {
    let error = OutputError(reason, "M1/a.docx")
    #expect(error.exitCode == code)
    #expect(error.diagnostic.id == "OutputFolder")
    #expect(!error.diagnostic.summary.contains("/output"))
  }
}
