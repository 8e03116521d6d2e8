import Foundation
import TestSupport
import Testing

/// A test for each row of the table of exit codes.
@Suite struct ExitCodeTests {
  @Test func listsTheTableInItsManual() async throws {
    let help = try await CasepackBinary.run(["--help"])
    #expect(help.status == 0)
    let codes = help.output.matches(of: #/(?m)^ {2,}(\d+)  \S/#).compactMap { Int($0.1) }
    #expect(codes == [0, 64, 65, 66, 70, 73, 74, 75, 77, 78, 130])
  }

  @Test func is0WhereEverythingDueIsMade() async throws {
    #expect(try await SampleRun.shared.value.outcome.status == 0)
  }

  @Test(arguments: [
    ["run", "--colour"], ["run", "--kind", "invitation-grandparent"], ["run", "--meeting", "M9"],
    ["run", "--date", "2020-02-30"], ["run", "--jobs", "0"], ["fly"],
    ["inspect", "context", "M2001", "P0101", "agend"], ["templates", "show", "agend"],
    ["sample", "0", "--into", "nowhere"],
  ])
  func is64WhereTheCommandIsCalledWrongly(arguments: [String]) async throws {
    let output = try TestFolder.make("usage")
    let isRun = arguments[0] == "run"
    let run = try await CasepackBinary.run(
      arguments + (isRun ? ["--output", output.systemPath] : []))
    #expect(run.status == 64, "\(run.errors)")
    #expect(!run.errors.isEmpty && output.filesBelow.isEmpty)
  }

  @Test func is65WhereARecordHasAnError() async throws {
    let data = try TestFolder.copy(of: "data")
    try data.write("meeting: M2001\nreasonn: x\n", to: "meetings/M2001.yaml")
    let run = try await self.run(data)
    #expect(run.outcome.status == 65)
    #expect(!run.meetings.contains("M2001") && run.meetings.contains("M2002"))
  }

  @Test func is66WhereAFileIsMissing() async throws {
    let data = try TestFolder.copy(of: "data")
    try FileManager.default.removeItem(at: data.appending(path: "people.csv"))
    let run = try await self.run(data)
    #expect(run.outcome.status == 66)
    #expect(run.meetings.isEmpty && run.outcome.errors.contains("people.csv: error:"))
  }

  @Test func is66WhereTheDataFolderIsMissing() async throws {
    let run = try await self.run(try TestFolder.make("empty").appending(path: "none"))
    #expect(run.outcome.status == 66)
  }

  /// The reason, which everybody may read, holds an address that is kept from the father.
  @Test func is65WhereATextHoldsWhatAReaderMustNotSee() async throws {
    let data = try TestFolder.copy(of: "data")
    let record = try String(
      contentsOf: data.appending(path: "meetings/M2002.yaml"), encoding: .utf8)
    try data.write(
      record.replacing("going well", with: "going well at 3  withy BOTTOM"),
      to: "meetings/M2002.yaml")
    let run = try await self.run(data)
    #expect(run.outcome.status == 65 && run.outcome.errors.contains("[TextKeptFromRecipient]"))
    #expect(run.meetings.contains("M2002"))
    #expect(!run.outcome.errors.lowercased().contains("withy"))
  }

  /// A letter's own words hold an address that is kept from the father.
  @Test func is70WhereADocumentHoldsWhatItsReaderMustNotSee() async throws {
    let templates = try TestFolder.make("own-words")
    let letter = try Repository.text(of: "templates/invitation-parent.stencil")
    try templates.write(
      letter.replacing(
        "{% block body %}", with: "{% block body %}{% p %}At 3  withy BOTTOM.{% endp %}"),
      to: "invitation-parent.stencil")
    let output = try TestFolder.make("leak")
    let run = try await CasepackBinary.run(
      ["run", "--templates", templates.systemPath, "--output", output.systemPath])
    #expect(run.status == 70)
    let made = output.filesBelow.compactMap { MadeFile(path: $0, in: output) }
    #expect(!made.contains { $0.recipient == "P0202" })
    #expect(made.contains { $0.recipient == "P0201" } && made.contains { $0.meeting == "M2003" })
    let error = try #require(
      run.errors.split(separator: "\n").first {
        $0.contains("error:") && $0.contains("parent-P0202")
      })
    #expect(error.contains("address") && error.contains("word/document.xml"), "\(error)")
    #expect(!run.errors.lowercased().contains("withy"))
  }

  @Test func is73WhereOutputCannotBeCreated() async throws {
    let folder = try TestFolder.make("file")
    try folder.write("not a folder", to: "output")
    let run = try await CasepackBinary.run(
      ["run", "--output", folder.appending(path: "output").systemPath])
    #expect(run.status == 73, "\(run.errors)")
  }

  @Test func is74WhereWritingFails() async throws {
    let output = try TestFolder.make("limit")
    // A file may not grow beyond a kilobyte, as on a disk that is full.
    let run = try await ProcessRun.run(
      URL(filePath: "/bin/bash"),
      [
        "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" run --quiet --output \"$1\" 2>/dev/null",
        CasepackBinary.location.systemPath, output.systemPath,
      ], environment: ["CASEPACK_HOME": Repository.folder.systemPath])
    #expect(run.status == 74)
    #expect(output.filesBelow.isEmpty)
  }

  @Test func is75WhereAnotherRunHoldsTheFolder() async throws {
    let output = try TestFolder.make("locked")
    let arguments = ["run", "--output", output.systemPath, "--meeting", "M2002"]
    #expect(try await CasepackBinary.run(arguments).status == 0)
    let lock = open(output.appending(path: ".casepack/lock").systemPath, O_RDWR)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    let blocked = try await CasepackBinary.run(arguments)
    #expect(blocked.status == 75)
    #expect(blocked.errors.contains("another run"))
    close(lock)
    #expect(try await CasepackBinary.run(arguments).status == 0)
  }

  private static let setpriv = URL(filePath: "/usr/bin/setpriv")
  private static let canBeNobody =
    geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv.systemPath)

  @Test(.enabled(if: canBeNobody, "root may write everywhere, and setpriv is missing"))
  func is77WherePermissionIsMissing() async throws {
    let folder = try TestFolder.make("read-only")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder.systemPath)
    let arguments = ["run", "--output", folder.appending(path: "output").systemPath]
    let home = ["CASEPACK_HOME": Repository.folder.systemPath]
    let isRoot = geteuid() == 0
    let run = try await ProcessRun.run(
      isRoot ? Self.setpriv : CasepackBinary.location,
      (isRoot
        ? [
          "--reuid", "65534", "--regid", "65534", "--clear-groups",
          CasepackBinary.location.systemPath,
        ]
        : []) + arguments, environment: home)
    #expect(run.status == 77, "\(run.errors)")
    #expect(folder.filesBelow.isEmpty)
  }

  @Test func is78WhereAProfileOrATemplateHasAnError() async throws {
    let data = try TestFolder.copy(of: "data")
    let profile = try Repository.text(of: "data/profile.yaml")
    try data.write(profile.replacing("extends:", with: "extend:"), to: "profile.yaml")
    let run = try await self.run(data)
    #expect(run.outcome.status == 78)
    #expect(run.meetings.isEmpty && run.outcome.errors.contains("profile.yaml:"))
    let unknown = try await CasepackBinary.run(["check", "--profile", "england-defalt"])
    #expect(unknown.status == 78)
  }

  private func run(
    _ data: URL
  ) async throws -> (outcome: ProcessRun.Outcome, meetings: Set<String>) {
    let output = try TestFolder.make("exit")
    let outcome = try await CasepackBinary.run(
      ["run", "--data", data.systemPath, "--output", output.systemPath])
    let made = output.filesBelow.compactMap { MadeFile(path: $0, in: output)?.meeting }
    return (outcome, Set(made))
  }
}
