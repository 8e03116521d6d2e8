import Foundation
import TestSupport
import Testing

/// What nobody has allowed is in nobody's documents, and what is forbidden later goes (R4).
@Suite struct DefaultDenyTests {
  private static let familyOutcomes: Set<String> = [
    "minutes", "plan", "outcome-letter", "safety-plan",
  ]

  @Test(.enabled(if: JudgeTools.havePython, "the Python tools are missing: run scripts/test"))
  func anUnknownColumnReachesNothing() async throws {
    let folder = try TestFolder.make("unknown")
    let data = folder.appending(path: "data")
    try ProofFixture.shared.get().write([ProofFamily()], to: data)
    for file in ["cases.csv", "people.csv", "meetings.csv"] {
      var records = PlainCSV([UInt8](try Data(contentsOf: data.appending(path: file)))).records
      for index in records.indices {
        records[index].append(index == 0 ? "Wolpertinger" : "Qzunknownkx")
      }
      try data.write(PlainCSV.text(of: records), to: file)
    }
    let run = try await ProofRun(in: folder)
    #expect(run.outcome.status == 0, "\(run.outcome.errors)")
    #expect(run.output.filesBelow.count { $0.hasSuffix(".docx") } >= 30)
    try folder.write(run.outcome.output + run.outcome.errors, to: "output/log.txt")
    let found = try await ByteScan.scan(["column": ["Qzunknownkx"]], in: [run.output])
    #expect(found == [:])
  }

  @Test func nothingForAFamilyIsMadeBeforeRedactionWasConsidered() async throws {
    let folder = try Self.folder(ProofFamily())
    try Self.change(folder) { $0.replacing(#/(?m)^  redaction_considered: .*\n/#, with: "") }
    let run = try await ProofRun(in: folder)
    #expect(run.outcome.status == 65)
    #expect(run.outcome.errors.contains("C-RED-CONSIDERED"))
    let kinds = Self.familyKinds(in: run.output)
    #expect(kinds.isDisjoint(with: Self.familyOutcomes), "\(kinds)")
    #expect(kinds.contains("invitation-parent"))
  }

  @Test func aPackGoesWhenTheAnswerAboutRedactionIsTakenBack() async throws {
    let folder = try Self.folder(ProofFamily())
    let before = try await ProofRun(in: folder)
    let made = Self.familyFiles(in: before.output)
    #expect(made.contains { $0.contains("-P02/minutes") })
    try Self.change(folder) { $0.replacing(#/(?m)^  redaction_considered: .*\n/#, with: "") }
    try await expectWithdrawn(folder, made: made.filter(Self.isOutcome))
  }

  @Test func aPackGoesWhenAnAddressThatATextGivesAwayIsProtected() async throws {
    let folder = try Self.folder(Self.openAddress(protectedFrom: ""))
    let before = try await ProofRun(in: folder)
    #expect(before.outcome.status == 0, "\(before.outcome.errors)")
    let made = Self.familyFiles(in: before.output).filter {
      $0.contains("-P02/") && Self.isOutcome($0)
    }
    #expect(made.count >= 3)
    try ProofFixture.shared.get().write(
      [Self.openAddress(protectedFrom: "P~2")], to: folder.appending(path: "data"))
    try await expectWithdrawn(folder, made: made)
  }

  /// Runs again in `folder`: what was made before is gone, and the summary says so.
  private func expectWithdrawn(_ folder: URL, made: [String]) async throws {
    let after = try await ProofRun(in: folder)
    #expect(after.outcome.status == 65, "\(after.outcome.errors)")
    #expect(!made.isEmpty)
    let said = after.outcome.output + after.outcome.errors
    #expect(said.contains("Withdrawn, because this run did not make them again:"), "\(said)")
    let left = Set(after.output.filesBelow)
    for path in made {
      #expect(!left.contains(path), "\(path) is still there")
      #expect(said.contains("  \(path)"), "\(path) is not listed")
    }
    print("Tightened: \(made.count) files withdrawn and listed")
  }

  // MARK: Records and files

  private static func folder(_ family: ProofFamily) throws -> URL {
    let folder = try TestFolder.make("deny")
    try ProofFixture.shared.get().write([family], to: folder.appending(path: "data"))
    return folder
  }

  private static func change(_ folder: URL, _ change: (String) -> String) throws {
    let file = folder.appending(path: "data/meetings/M01.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(change(text) != text)
    try Data(change(text).utf8).write(to: file)
  }

  private static func isOutcome(_ path: String) -> Bool {
    familyOutcomes.contains { path.contains("/\($0)") }
  }

  /// A family whose open statement names the school by which they are found.
  private static func openAddress(protectedFrom people: String) -> ProofFamily {
    var family = ProofFamily()
    family.values = [
      ProofSlot(name: "rule:protection:ids"): people,
      ProofSlot(name: "rule:police:class"): "open",
      ProofSlot(name: "police_confidential:statement:text"):
        "He goes to Withybottom Primary School.",
    ]
    return family
  }

  private static func familyFiles(in output: URL) -> [String] {
    output.filesBelow.filter { path in
      ["packs/parent-", "packs/child-", "packs/advocate-"].contains { path.contains($0) }
    }
  }

  private static func familyKinds(in output: URL) -> Set<String> {
    Set(familyFiles(in: output).compactMap { MadeFile(path: $0, in: output)?.kind })
  }
}
