import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Publishing

/// Where a step that keeps something from somebody fails, nothing is there for a family and the run
/// says so (redaction test R8).
@Suite struct DisclosureFaultTests {
  private struct Fault: Error {}

  private func options(_ output: URL) -> RunOptions {
    var options = RunOptions()
    options.data = Repository.folder.appending(path: "data").systemPath
    options.templates = Repository.folder.appending(path: "templates").systemPath
    options.shippedTemplates = options.templates
    options.output = output.systemPath
    options.meetings = ["M2002", "M2006"]
    options.jobs = 1
    return options
  }

  /// How often a run without faults comes to `step`.
  private func visits(to step: DisclosureStep) async throws -> Int {
    let count = Mutex(0)
    let output = try TestFolder.make("visits")
    let run = DocumentRun(
      options(output), before: { if $0 == step { count.withLock { $0 += 1 } } },
      alarm: { RunAlarm(known: $0) })
    #expect(try await run.run().status == .success)
    #expect(output.filesBelow.contains { $0.contains("/packs/parent-") })
    return count.withLock { $0 }
  }

  @Test(arguments: DisclosureStep.allCases)
  func leavesNothingForAFamilyWhereAStepFails(_ step: DisclosureStep) async throws {
    let visits = try await visits(to: step)
    #expect(visits >= 2)
    for visit in Set([1, 1 + visits / 2, visits]) {
      let output = try TestFolder.make("fault")
      let count = Mutex(0)
      let run = DocumentRun(
        options(output),
        before: { reached in
          guard reached == step else { return }
          if count.withLock({
            $0 += 1; return $0
          }) == visit {
            throw Fault()
          }
        }, alarm: { RunAlarm(known: $0) })
      let status = await status(of: run)
      #expect(status == .inputOutput, "visit \(visit)")
      #expect(allFiles(in: output) == [], "visit \(visit)")
    }
    print("Faults: \(step) failed at its first, middle and last of \(visits) visits")
  }

  @Test func releasesNothingWhereTheAlarmIsSilent() async throws {
    for test: RunAlarm.Test in [{ _, _ in false }, { _, _ in throw Fault() }] {
      let output = try TestFolder.make("silent")
      let run = DocumentRun(options(output), alarm: { _ in RunAlarm(test) })
      #expect(await status(of: run) == .verificationFailed)
      #expect(allFiles(in: output) == [])
    }
  }

  /// What an earlier run released stays as it was, to the byte: nothing half of a set is published.
  @Test func leavesAnEarlierSetAsItWas() async throws {
    let output = try TestFolder.make("earlier")
    _ = try await DocumentRun(options(output)).run()
    let before = try contents(of: output)
    var changed = options(output)
    changed.kinds = ["minutes"]
    let run = DocumentRun(
      changed, before: { if $0 == .sweep { throw Fault() } }, alarm: { RunAlarm(known: $0) })
    #expect(await status(of: run) == .inputOutput)
    #expect(try contents(of: output) == before)
  }

  private func status(of run: DocumentRun) async -> Publishing.ExitStatus {
    do throws(RunFailure) {
      let report = try await run.run()
      return report.status
    } catch {
      return error.status
    }
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: try folder.filesBelow.map {
        ($0, try Data(contentsOf: folder.appending(path: $0)))
      })
  }

  /// Every file, what is staged too; the lock aside.
  private func allFiles(in folder: URL) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.systemPath)) ?? []
    return paths.filter { path in
      let file = folder.appending(path: path).systemPath
      let type = try? FileManager.default.attributesOfItem(atPath: file)[.type]
      return type as? FileAttributeType != .typeDirectory && path != ".casepack/lock"
    }
  }
}
