import Foundation
import TestSupport
import Testing

/// A run leaves nothing personal in what it prints and nothing anywhere else than in its folder.
@Suite struct QuietPlaceTests {
  private static let canary = "Qanary"

  /// The columns whose values are ids, which messages may name.
  private static let ids: Set = [
    "child_id", "person_id", "meeting_ref", "social_worker", "chair", "clerk", "previous_ref",
    "address_protected_from",
  ]

  @Test func printsNoValueWhateverIsWrongWithIt() async throws {
    var runs = 0
    var printed = ""
    for file in ["cases.csv", "people.csv", "meetings.csv"] {
      let source = try Repository.text(of: "Tests/Fixtures/Projects/two-meetings/\(file)")
      let table = PlainCSV([UInt8](source.utf8)).records
      for (column, heading) in table[0].enumerated() where !Self.ids.contains(heading) {
        let spoilt = table.enumerated().map { row, fields in
          fields.enumerated().map { place, value in
            row > 0 && place == column ? "\(Self.canary) \(row)" : value
          }
        }
        printed += try await self.printed(PlainCSV.text(of: spoilt), file, &runs)
      }
      // Without its header, or with a quote that nothing closes, a table is values only.
      let rows = table.dropFirst().map { $0.map { $0.isEmpty ? "" : "\(Self.canary)\($0)" } }
      printed += try await self.printed(PlainCSV.text(of: rows), file, &runs)
      printed += try await self.printed(source + "\"\(Self.canary),1,2", file, &runs)
    }
    for record in [
      "reason: \(Self.canary)", "reasonn: \(Self.canary)", "reason: [\(Self.canary)",
      "reason: \"\(Self.canary)", "reason: &\(Self.canary) x", "\(Self.canary)",
      "reason: x\n\(Self.canary) y: z", "invitee_risk: \(Self.canary)",
      "invitee_risk: {agreed_by: R01, agreed_on: \(Self.canary)}", "reason: !\(Self.canary) x",
    ] {
      printed += try await self.printed("meeting: M02\n\(record)\n", "meetings/M02.yaml", &runs)
    }
    #expect(
      !printed.contains(Self.canary),
      "\(printed.split(separator: "\n").filter { $0.contains(Self.canary) }.prefix(5))")
    // Most of them make an error, of which somebody is told.
    #expect(runs > 90 && printed.matches(of: #/error:|"severity":"error"/#).count > 150)
    print("canaries in \(runs) runs: 0 of them printed or in a report")
  }

  /// Everything that a check and a run print and put into their reports with `text` as `file`.
  private func printed(
    _ text: String, _ file: String, _ runs: inout Int
  ) async throws -> String {
    let month = try SmallMonth()
    try month.data.write(text, to: file)
    var printed = ""
    for arguments in [["check"], ["run", "--format", "json", "--max-rejects", "1"]] {
      let run = try await CasepackBinary.run(arguments, directory: month.folder)
      #expect(run.status < 128, "\(file): \(run.status)")
      printed += run.output + run.errors
      runs += 1
    }
    for path in month.output.filesBelow where !path.hasSuffix(".docx") {
      printed += path
      printed += try String(contentsOf: month.output.appending(path: path), encoding: .utf8)
    }
    try FileManager.default.removeItem(at: month.folder)
    return printed
  }

  @Test func makesFilesAndFoldersForTheirOwnerOnly() async throws {
    let month = try SmallMonth()
    #expect(try await month.run().status == 0)
    let script = """
      find output -name '*.docx' -exec chmod 644 {} + ; chmod 755 output/2020*; umask 022
      "$0" run --quiet --date 2020-04-22 2>/dev/null
      umask 777
      "$0" run --quiet --output masked/output 2>/dev/null
      find output masked ! -type d ! -perm 600 -o -type d ! -perm 700
      """
    let run = try await ProcessRun.run(
      URL(filePath: "/bin/bash"), ["-c", script, CasepackBinary.location.systemPath],
      environment: ["CASEPACK_HOME": Repository.folder.systemPath], directory: month.folder)
    #expect(run.output == "", "\(run.output)")
  }

  @Test(.enabled(if: TracedRun.isPossible, "strace is missing"))
  func opensNoConnectionAndMakesNothingElsewhere() async throws {
    let month = try SmallMonth()
    let trace = month.folder.appending(path: "trace").systemPath
    let run = try await ProcessRun.run(
      TracedRun.strace,
      [
        "-f", "-y", "-o", trace, "-e",
        "trace=socket,connect,bind,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,"
          + "symlink,symlinkat",
        CasepackBinary.location.systemPath, "run",
      ],
      environment: ["CASEPACK_HOME": Repository.folder.systemPath], directory: month.folder)
    #expect(run.status == 0)
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    #expect(!lines.contains { $0.contains(#/\b(socket|connect|bind)\(/#) })
    let making = lines.filter {
      $0.contains("O_CREAT")
        || $0.contains(#/\b(creat|mkdir(at)?|rename(at2?)?|(sym)?link(at)?)\(/#)
    }
    let output = month.output.systemPath
    let elsewhere = making.filter { !$0.contains("<\(output)") && !$0.contains("mkdir(\"output\"") }
    #expect(elsewhere.isEmpty, "\(elsewhere.prefix(5))")
    #expect(making.count > 30)
    print("\(lines.count) calls traced, \(making.count) of them make something, all in the output")
  }

  private static let oleobj = JudgeTools.folder.appending(path: "oleobj")

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: oleobj.systemPath), "oletools are missing"))
  func makesDocumentsWithoutObjectsFieldsThatRunOrMacros() async throws {
    let run = try await SampleRun.shared.value
    // One of each kind for each sort of reader.
    var files: [String: MadeFile] = [:]
    for file in run.documents { files["\(file.kind) \(file.recipient.prefix(1))"] = file }
    let paths = files.values.map(\.file.systemPath).sorted()
    for (tool, arguments) in [("oleobj", ["-l", "error"]), ("mraptor", [])] {
      let judged = try await ProcessRun.run(
        JudgeTools.folder.appending(path: tool), arguments + paths,
        directory: try TestFolder.make("judge"))
      #expect(judged.status == 0, "\(tool): \(judged.output.suffix(2_000))")
    }
    for path in paths {
      let judged = try await ProcessRun.run(
        JudgeTools.folder.appending(path: "msodde"), ["-l", "error", path],
        directory: try TestFolder.make("judge"))
      let links = judged.output.components(separatedBy: "DDE Links:").last ?? "?"
      #expect(
        links.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty, "\(path): \(judged.output)")
    }
    for file in run.documents {
      let parts = try WordFile(file.file).parts.values
      #expect(!parts.contains { $0.contains("TargetMode=\"External\"") }, "\(file.path)")
    }
    print("\(paths.count) documents judged by oleobj, msodde and mraptor, none faulted")
  }
}
