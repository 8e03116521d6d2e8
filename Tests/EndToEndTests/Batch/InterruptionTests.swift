import Foundation
import TestSupport
import Testing

/// Ctrl-C, a scheduler's signal, a reader who leaves, and what a person sees meanwhile.
@Suite struct InterruptionTests {
  /// Forty families: enough that a run is at work for a while.
  private static func month() async throws -> URL {
    let folder = try TestFolder.make("long")
    _ = try await CasepackBinary.run(
      ["sample", "40", "--into", folder.appending(path: "data").systemPath])
    return folder
  }

  private static func bash(_ script: String, in folder: URL) async throws -> ProcessRun.Outcome {
    try await ProcessRun.run(
      URL(filePath: "/bin/bash"), ["-c", script, CasepackBinary.location.systemPath],
      environment: ["CASEPACK_HOME": Repository.folder.systemPath], directory: folder)
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func leavesTheOutputAsItWasAndSaysSo(signal: String) async throws {
    let folder = try await Self.month()
    // Sent once documents wait to take their places.
    let run = try await Self.bash(
      """
      set -m
      "$0" run & pid=$!
      until [ -n "$(ls output/.casepack/staging 2>/dev/null)" ]; do sleep 0.05; done
      kill -\(signal) $pid
      wait $pid
      """, in: folder)
    #expect(run.status == 130, "\(run.errors)")
    #expect(run.errors.contains("run again when you like"))
    let left = try FolderState(folder.appending(path: "output")).contents.keys.sorted()
    #expect(left == [".casepack", ".casepack/lock"])
  }

  @Test func showsHowFarItIsOnATerminalAndOneLineElsewhere() async throws {
    let month = try SmallMonth()
    let piped = try await CasepackBinary.run(["run"], directory: month.folder)
    let lines = piped.errors.split(separator: "\n").filter { $0.contains(" documents in ") }
    #expect(lines.count == 1 && !piped.errors.contains("\r"))
    let quiet = try await CasepackBinary.run(["run", "--quiet"], directory: month.folder)
    #expect(quiet.errors.isEmpty && quiet.output.isEmpty)
    let script = URL(filePath: "/usr/bin/script")
    guard FileManager.default.isExecutableFile(atPath: script.systemPath) else { return }
    let seen = try await ProcessRun.run(
      script, ["-qec", "\(CasepackBinary.location.systemPath) run --output other", "/dev/null"],
      environment: ["CASEPACK_HOME": Repository.folder.systemPath], directory: month.folder)
    #expect(seen.status == 0)
    #expect(seen.output.contains("\rMeeting 2 of 2, "), "\(seen.output)")
  }

  @Test(arguments: ["| head -1", "2>&-", ">&-", "2>&- >&-"])
  func endsWellWhereNobodyListens(ending: String) async throws {
    let month = try SmallMonth()
    try month.change("people.csv", "p01@example.org", to: "")
    let run = try await Self.bash(
      "set -o pipefail; \"$0\" run --output one; \"$0\" run --output two \(ending); echo $? >status",
      in: month.folder)
    let status = try String(
      contentsOf: month.folder.appending(path: "status"), encoding: .utf8)
    #expect(status == "0\n" && run.status == 0)
    let compared = try await ProcessRun.run(
      URL(filePath: "/usr/bin/diff"), ["-r", "--exclude=.casepack", "one", "two"],
      directory: month.folder)
    #expect(compared.status == 0, "\(compared.output)")
    // A message must not end up in a file that was opened in a closed stream's place.
    let lock = month.folder.appending(path: "two/.casepack/lock")
    #expect(try Data(contentsOf: lock).isEmpty)
  }

  @Test func startsAtOnceAfterTheHolderOfTheLockWasKilled() async throws {
    let folder = try await Self.month()
    let run = try await Self.bash(
      """
      set -m
      "$0" run --quiet & pid=$!
      until [ -n "$(ls output/.casepack/staging 2>/dev/null)" ]; do sleep 0.05; done
      "$0" run --quiet; echo "second $?" >status
      kill -9 $pid; wait $pid 2>/dev/null
      "$0" run --quiet 2>/dev/null; echo "third $?" >>status
      """, in: folder)
    let status = try String(contentsOf: folder.appending(path: "status"), encoding: .utf8)
    #expect(status.hasPrefix("second 75\nthird "), "\(status) \(run.errors)")
    #expect(!status.contains("third 75"))
    let state = try FolderState(folder.appending(path: "output")).contents.keys
    #expect(!state.contains { $0.contains("staging") || $0.contains("intent") })
    #expect(state.contains("manifest.json"))
  }

  @Test(arguments: [true, false])
  func mixesNothingWhereTheInputsChangeMeanwhile(alsoRecords: Bool) async throws {
    let folder = try await Self.month()
    _ = try await Self.bash("\"$0\" run --quiet --output before", in: folder)
    let run = try await Self.bash(
      """
      set -m
      "$0" run --quiet & pid=$!
      until [ -n "$(ls output/.casepack/staging 2>/dev/null)" ]; do sleep 0.02; done
      sed -i 's/Road/Avenue/g; s/Street/Lane/g' data/people.csv data/cases.csv
      \(alsoRecords ? "sed -i 's/the/a/g' data/meetings/*.yaml" : "true")
      wait $pid
      """, in: folder)
    if alsoRecords, run.status == 65 {
      #expect(run.errors.contains("changed while the command worked"))
      #expect(folder.appending(path: "output").filesBelow.isEmpty)
      return
    }
    #expect(run.status == 0, "\(run.errors)")
    let compared = try await ProcessRun.run(
      URL(filePath: "/usr/bin/diff"), ["-r", "--exclude=.casepack", "before", "output"],
      directory: folder)
    #expect(compared.status == 0, "\(compared.output.prefix(500))")
  }
}
