import Foundation
@testable import Protection
import TestSupport
import Testing

/// The command as a user runs it, on what a run of the sample made.
@Suite struct ProtectCommandTests {
  private static let phrase = "velvet canary otter piano"

  /// An output of one meeting, with the passwords of one recipient chosen.
  private static func output() async throws -> URL {
    let folder = try TestFolder.make("command")
    let run = try await CasepackBinary.run([
      "run", "--meeting", "M2001", "--kind", "agenda", "--quiet", "--output",
      folder.appending(path: "output").systemPath,
    ])
    #expect(run.status == 0, "\(run.errors)")
    try folder.write("recipient_id,password\nP0101,\(phrase)\n", to: "passwords.csv")
    try restrict(folder.appending(path: "passwords.csv"), to: 0o600)
    return folder
  }

  private static func restrict(_ file: URL, to mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: file.systemPath)
  }

  private static func arguments(_ folder: URL) -> [String] {
    [
      "protect", folder.appending(path: "output").systemPath, "--passwords",
      folder.appending(path: "passwords.csv").systemPath, "--into",
      folder.appending(path: "copies").systemPath,
    ]
  }

  @Test func protectsWhatARunMade() async throws {
    let folder = try await Self.output()
    let run = try await CasepackBinary.run(Self.arguments(folder))
    #expect(run.status == 0, "\(run.errors)")
    let made = folder.appending(path: "output").filesBelow.filter { $0.contains("/packs/") }
    let copies = folder.appending(path: "copies").filesBelow
    #expect(!made.isEmpty && copies == made.map { $0.replacing("/packs/", with: "/") }.sorted())
    #expect(run.output.contains("\(made.count) protected"))
    for copy in copies {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "copies/\(copy)")))
      #expect(bytes.starts(with: CompoundFormat.magic) && !EncryptionProof.holdsZipHeader(bytes))
    }
    // E7: no password is printed, old or new.
    let list = try String(contentsOf: folder.appending(path: "passwords.csv"), encoding: .utf8)
    let rows = list.split(separator: "\n").dropFirst()
    #expect(rows.contains("P0101,\(Self.phrase)") && rows.count == Set(made.map(Self.folder)).count)
    for row in rows {
      let password = row.split(separator: ",")[1]
      #expect(!(run.output + run.errors).contains(password))
    }
  }

  private static func folder(of path: String) -> Substring? {
    path.split(separator: "/").dropLast().last
  }

  @Test func ends66WhereNoRunFinishedAndMakesNothing() async throws {
    let folder = try TestFolder.make("empty")
    let run = try await CasepackBinary.run(Self.arguments(folder))
    #expect(run.status == 66 && run.errors.contains("[NoOutput]"))
    #expect(folder.filesBelow.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").systemPath))
  }

  @Test func ends64WhereTheCopiesWouldBeInTheOutput() async throws {
    let folder = try await Self.output()
    let into = folder.appending(path: "output/copies").systemPath
    let run = try await CasepackBinary.run(Self.arguments(folder).dropLast() + [into])
    #expect(run.status == 64 && run.errors.contains("outside"))
    #expect(!FileManager.default.fileExists(atPath: into))
  }

  @Test func ends65WhereAPasswordIsWeak() async throws {
    let folder = try await Self.output()
    try folder.write("recipient_id,password\nP0101,canary\n", to: "passwords.csv")
    try Self.restrict(folder.appending(path: "passwords.csv"), to: 0o600)
    let run = try await CasepackBinary.run(Self.arguments(folder))
    #expect(run.status == 65 && run.errors.contains("'P0101': a password has 12 characters"))
    #expect(!run.errors.contains("canary") && !run.output.contains("canary"))
    let copies = folder.appending(path: "copies").filesBelow
    #expect(!copies.isEmpty && !copies.contains { $0.contains("P0101") })
  }

  @Test func ends70WhereADocumentWasChangedByHand() async throws {
    let folder = try await Self.output()
    let output = folder.appending(path: "output")
    let path = try #require(output.filesBelow.first { $0.contains("/packs/parent-P0101/") })
    try Data("PK\u{3}\u{4} by hand".utf8).write(to: output.appending(path: path))
    let run = try await CasepackBinary.run(Self.arguments(folder))
    #expect(run.status == 70 && run.errors.contains("'\(path)' is not protected"))
    #expect(!folder.appending(path: "copies").filesBelow.contains { $0.contains("P0101") })
  }

  @Test func ends77WhereOthersCanReadThePasswords() async throws {
    let folder = try await Self.output()
    try Self.restrict(folder.appending(path: "passwords.csv"), to: 0o640)
    let run = try await CasepackBinary.run(Self.arguments(folder))
    #expect(run.status == 77 && run.errors.contains("chmod 600"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "copies").systemPath))
  }

  #if os(Linux)
    /// E7: what everybody on the machine can see of the process holds no password.
    @Test func showsNoPasswordInItsCommandLineOrEnvironment() async throws {
      // On a busy machine it can be over before anybody looks.
      for _ in 1...20 where try await looksAtARun() > 0 { return }
      Issue.record("the command was over each time before it was looked at")
    }

    /// Runs the command and looks at it as often as it can; returns how often.
    private func looksAtARun() async throws -> Int {
      let folder = try await Self.output()
      let process = Process()
      process.executableURL = CasepackBinary.location
      process.arguments = Self.arguments(folder) + ["--quiet", "--jobs", "1"]
      try process.run()
      // It waits for the first look.
      kill(process.processIdentifier, SIGSTOP)
      let place = URL(filePath: "/proc/\(process.processIdentifier)")
      var looks = 0
      while process.isRunning {
        for file in ["cmdline", "environ"] {
          guard let bytes = try? Data(contentsOf: place.appending(path: file)) else { continue }
          #expect(bytes.range(of: Data("canary".utf8)) == nil)
          looks += bytes.isEmpty ? 0 : 1
        }
        kill(process.processIdentifier, SIGCONT)
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(process.terminationStatus == 0)
      return looks
    }
  #endif
}
