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
  private static let printedNowhere: Set<String> = [
    "decided_existence:P5.birth_date:birth",
    "decided_name:S3.email:email",
    "decided_name:S3.phone:phone",
    "decided_score:M0.scale.P4.sentence:text",
    "decided_whereabouts:P4.birth_date:birth",
    "office:C1.language:language",
    "office:T1.phone:phone",
    "office:do_not_invite.reason:text",
    "other_contact:P1.birth_date:birth",
    "other_contact:P7.address:address",
    "other_contact:P7.birth_date:birth",
    "other_contact:P7.email:email",
    "other_contact:P7.phone:phone",
    "other_contact:P7.postcode:postcode",
    "other_contact:S4.email:email",
    "other_contact:S4.phone:phone",
    "other_contact:X1.email:email",
    "other_contact:X1.phone:phone",
    "other_family:C2.language:language",
    "other_family:M0.decisions.C2.reasons:text",
    "other_family:M0.goals.G1.evidence:text",
    "other_family:M0.goals.G1.goal:text",
    "other_family:M0.goals.G1.outcome:text",
    "other_family:M0.goals.G1.worry:text",
    "other_family:M0.goals.G3.evidence:text",
    "other_family:M0.goals.G3.goal:text",
    "other_family:M0.goals.G3.outcome:text",
    "other_family:M0.scale.P3.sentence:text",
    "other_family:M0.views.C2:text",
    "other_family:P3.birth_date:birth",
    "other_family:P3.known_as:name",
    "other_family:P3.language:language",
    "other_family:S2.email:email",
    "other_family:S2.phone:phone",
    "protected_whereabouts:C1.email:email",
    "protected_whereabouts:C1.phone:phone",
    "protected_whereabouts:C2.email:email",
    "protected_whereabouts:C2.phone:phone",
    "protected_whereabouts:S1.email:email",
    "protected_whereabouts:S1.phone:phone",
  ]

  private func show(
    _ forms: [String: [String]], held: Set<String>, others: Set<String>, _ fixture: ProofFixture
  ) {
    let nowhere = Set(forms.keys).subtracting(held).subtracting(others).sorted()
    print(
      """
      Canaries: \(forms.count) planted, 0 with the father or in a log, \(held.count) in the \
      office's papers, \(others.subtracting(held).count) in other packs alone, \
      \(nowhere.count) printed nowhere
      """)
    for slot in nowhere { print("  printed nowhere: \(slot)") }
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
