import Foundation
import TestSupport
import Testing

/// The same inputs give the same bytes, wherever and however the run takes place.
@Suite struct DeterminismTests {
  struct Setting: CustomTestStringConvertible, Sendable {
    let zone: String
    let language: String
    let jobs: String

    var testDescription: String { "\(zone) \(language) \(jobs)" }
  }

  @Test(arguments: [
    Setting(zone: "Pacific/Kiritimati", language: "tr_TR.UTF-8", jobs: "1"),
    Setting(zone: "America/Los_Angeles", language: "C", jobs: "2"),
    Setting(zone: "Europe/London", language: "en_GB.UTF-8", jobs: "7"),
  ])
  func makesTheSameBytes(in setting: Setting) async throws {
    let reference = try await SampleRun.shared.value.output
    let elsewhere = try TestFolder.copy(of: "data").deletingLastPathComponent()
    let run = try await CasepackBinary.run(
      ["run", "--jobs", setting.jobs],
      environment: ["TZ": setting.zone, "LANG": setting.language, "LC_ALL": setting.language],
      directory: elsewhere)
    #expect(run.status == 0, "\(run.errors)")
    let compared = try await ProcessRun.run(
      URL(filePath: "/usr/bin/diff"),
      [
        "-r", "--exclude=.casepack", reference.systemPath,
        elsewhere.appending(path: "output").systemPath,
      ])
    #expect(compared.status == 0, "\(compared.output)")
  }

  private static let faketime = URL(filePath: "/usr/bin/faketime")

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: faketime.systemPath), "faketime is missing"),
    arguments: [
      "2024-02-29 23:59:30", "2025-03-30 00:59:30", "2025-10-26 00:59:30", "2038-01-19 03:14:00",
    ])
  func makesTheSameBytesWhateverTheClockSays(clock: String) async throws {
    let month = try SmallMonth()
    #expect(try await month.run("--output", "now").status == 0)
    let run = try await ProcessRun.run(
      Self.faketime,
      ["-f", "@\(clock)", CasepackBinary.location.systemPath, "run", "--output", "then"],
      environment: [
        "CASEPACK_HOME": Repository.folder.systemPath, "TZ": "Europe/London",
      ], directory: month.folder)
    #expect(run.status == 0, "\(run.errors)")
    let compared = try await ProcessRun.run(
      URL(filePath: "/usr/bin/diff"), ["-r", "--exclude=.casepack", "now", "then"],
      directory: month.folder)
    #expect(compared.status == 0, "\(compared.output)")
  }
}
