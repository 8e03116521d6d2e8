import Foundation
import TestSupport
import Testing

/// A canary in every field that the father may not see is in nothing that he gets and in no log
/// (redaction test R1).
@Suite(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
struct CanarySweepTests {
  @Test func theScannerSeesEveryHidingPlace() async throws {
    let check = try await ByteScan.check()
    print("Byte scanner: \(check.places) hiding places, \(check.missed.count) missed")
    #expect(check.places >= 20)
    #expect(check.missed == [])
  }

  @Test func noCanaryReachesTheFatherOrALog() async throws {
    let fixture = try ProofFixture.shared.get()
    var family = ProofFamily()
    var forms: [String: [String]] = [:]
    for (number, slot) in fixture.slots.enumerated() {
      guard let canary = SlotCanary(for: slot, number: number) else { continue }
      family.values[slot] = canary.value
      forms[slot.name] = canary.forms
    }
    let run = try await ProofRun([family])
    #expect(run.outcome.status == 0, "\(run.outcome.errors)")
    let found = try await ByteScan.scan(forms, in: try seenByFather(run) + logs(of: run))
    #expect(found == [:])
    #expect(forms.count >= 150)
    let held = try await ByteScan.scan(forms, in: try officePapers(of: run))
    let others = try await ByteScan.scan(forms, in: try packs(of: run).filter { !isFathers($0) })
    show(forms, held: Set(held.keys), others: Set(others.keys), fixture)
    #expect(Set(forms.keys).subtracting(held.keys).subtracting(others.keys) == Self.printedNowhere)
  }

  /// The fields of which no document prints anything: neither the office's nor anybody's.
  private static let printedNowhere: Set<String> = []

  private func show(
    _ forms: [String: [String]], held: Set<String>, others: Set<String>, _ fixture: ProofFixture
  ) {
    let nowhere = Set(forms.keys).subtracting(held).subtracting(others).sorted()
    print(
      """
      Canaries: \(forms.count) planted, 0 with the father or in a log, \(held.count) in the \
      office's papers, \(others.subtracting(held).count) in other packs alone, \
      \(nowhere.count) printed nowhere: \(nowhere)
      """)
    let closed = fixture.slots.filter { forms[$0.name] == nil }.map(\.name)
    print("Canaries: \(closed.count) fields take words of a closed list only: \(closed)")
  }

  // MARK: Files

  private func isFathers(_ pack: URL) -> Bool {
    pack.lastPathComponent.hasSuffix("-\(ProofFixture.father(of: 0))")
  }

  private func meetingFolder(of run: ProofRun) throws -> URL {
    let names = try FileManager.default.contentsOfDirectory(atPath: run.output.systemPath)
    return run.output.appending(
      path: try #require(names.first { $0.hasSuffix(ProofFixture.meeting(of: 0)) }))
  }

  private func packs(of run: ProofRun) throws -> [URL] {
    let folder = try meetingFolder(of: run).appending(path: "packs")
    return try FileManager.default.contentsOfDirectory(atPath: folder.systemPath)
      .map { folder.appending(path: $0) }
  }

  /// The pack, in a folder of its own with its name, as it is handed over.
  private func seenByFather(_ run: ProofRun) throws -> [URL] {
    let pack = try #require(try packs(of: run).first(where: isFathers))
    let handed = try TestFolder.make("handed")
    try FileManager.default.copyItem(
      at: pack, to: handed.appending(path: pack.lastPathComponent))
    return [handed]
  }

  private func logs(of run: ProofRun) throws -> [URL] {
    let logs = try TestFolder.make("logs")
    try logs.write(run.outcome.output, to: "output.txt")
    try logs.write(run.outcome.errors, to: "errors.txt")
    try logs.write(run.output.filesBelow.joined(separator: "\n"), to: "names.txt")
    let reports = run.output.filesBelow.filter { !$0.contains("/") }
    #expect(Set(reports).isSuperset(of: ["manifest.json", "schedule.csv", "rejects.csv"]))
    return [logs] + reports.map { run.output.appending(path: $0) }
  }

  /// What stands beside the packs.
  private func officePapers(of run: ProofRun) throws -> [URL] {
    let folder = try meetingFolder(of: run)
    return try FileManager.default.contentsOfDirectory(atPath: folder.systemPath)
      .filter { $0 != "packs" }.map { folder.appending(path: $0) }
  }
}
