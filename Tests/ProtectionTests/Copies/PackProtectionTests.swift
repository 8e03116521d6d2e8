import Diagnostics
import Foundation
@testable import Protection
import TestSupport
import Testing

@Suite struct PackProtectionTests {
  private static let copies = [
    "2020-05-12-icpc-M1042/parent-P07/agenda.docx",
    "2020-05-12-icpc-M1042/parent-P07/invitation-parent.docx",
    "2020-05-12-icpc-M1042/professional-S1/agenda.docx",
  ]

  @Test func protectsEveryPackAndNothingElse() async throws {
    let folder = try PackFolder()
    let report = try await folder.protection().run()
    #expect(report.fault == nil && report.diagnostics.isEmpty)
    #expect(report.made.map(\.copy) == Self.copies)
    #expect(report.filled == ["P07", "S1"] && report.recipients == 2)
    #expect(folder.copies.filesBelow == Self.copies)
    #expect(try folder.opened(Self.copies[0], for: "P07") == "PK\u{3}\u{4} canary two")
    #expect(try folder.opened(Self.copies[2], for: "S1") == "PK\u{3}\u{4} canary three")
    #expect(throws: AgileDecryption.Refusal.wrongPassword) {
      try folder.opened(Self.copies[0], for: "S1")
    }
    for path in Self.copies {
      let bytes = try Data(contentsOf: folder.copies.appending(path: path))
      #expect(bytes.range(of: Data("canary".utf8)) == nil)
      #expect(bytes.range(of: Data("PK\u{3}\u{4}".utf8)) == nil)
    }
  }

  @Test func leavesFilesAndFoldersToTheirOwnerAlone() async throws {
    let folder = try PackFolder()
    _ = try await folder.protection().run()
    for path in [""]
      + (try FileManager.default.subpathsOfDirectory(atPath: folder.copies.systemPath))
    {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.copies.appending(path: path).systemPath)
      let isFile = attributes[.type] as? FileAttributeType == .typeRegular
      #expect(attributes[.posixPermissions] as? Int == (isFile ? 0o600 : 0o700), "\(path)")
    }
  }

  @Test func leavesUnchangedWhatIsThereAlready() async throws {
    let folder = try PackFolder()
    try folder.writePasswords(
      "P07,velvet otter piano\nS1,granite lemon kettle\nP99,kept for ever\n")
    _ = try await folder.protection().run()
    let before = try Self.copies.map { try Data(contentsOf: folder.copies.appending(path: $0)) }
    try folder.root.write("PK\u{3}\u{4} another", to: "output/\(PackFolder.agenda)")
    let list = try Data(contentsOf: folder.passwords)
    let report = try await folder.protection().run()
    #expect(report.made.map(\.copy) == [Self.copies[0]])
    #expect(report.unchanged.map(\.copy) == [Self.copies[1], Self.copies[2]])
    let after = try Self.copies.map { try Data(contentsOf: folder.copies.appending(path: $0)) }
    #expect(before[0] != after[0] && before[1...] == after[1...])
    #expect(try Data(contentsOf: folder.passwords) == list)
    #expect(try folder.opened(Self.copies[0], for: "P07") == "PK\u{3}\u{4} another")
  }

  @Test func locksAnewWhenThePasswordIsAnother() async throws {
    let folder = try PackFolder()
    try folder.writePasswords("P07,velvet otter piano\nS1,granite lemon kettle\n")
    _ = try await folder.protection().run()
    try folder.writePasswords("P07,another velvet otter\nS1,granite lemon kettle\n")
    let report = try await folder.protection().run()
    #expect(report.made.map(\.folder) == ["parent-P07", "parent-P07"])
    #expect(try folder.opened(Self.copies[1], for: "P07") == "PK\u{3}\u{4} canary one")
  }

  /// E7: without a password there is no file, not a plain one.
  @Test func writesNothingForARecipientWhosePasswordHasAnError() async throws {
    let folder = try PackFolder()
    try folder.writePasswords("P07,velvet otter piano\n")
    _ = try await folder.protection().run()
    try folder.writePasswords("P07,weak\nS1,granite lemon kettle\n")
    let report = try await folder.protection().run()
    #expect(report.fault == .password)
    #expect(report.refused.map(\.copy) == [Self.copies[0], Self.copies[1]])
    #expect(report.made.map(\.copy) == [Self.copies[2]])
    // The copies of the run before are gone as well.
    #expect(folder.copies.filesBelow == [Self.copies[2]])
  }

  @Test(arguments: ["plain", "weaker", "other password", "other document", "broken", "fails"])
  func removesWhatCannotBeProvedEncrypted(fault: String) async throws {
    struct Failure: Error {}
    let folder = try PackFolder([PackFolder.mother: "PK\u{3}\u{4} canary one"])
    _ = try await folder.protection().run()
    try folder.root.write("PK\u{3}\u{4} changed", to: "output/\(PackFolder.mother)")
    let protection = folder.protection(seal: { document, password in
      switch fault {
      case "plain": return document
      case "weaker": return try AgileEncryption(spinCount: 99_999).encrypt(document, with: password)
      case "other password":
        return try AgileEncryption().encrypt(document, with: Password("granite lemon kettle"))
      case "other document": return try AgileEncryption().encrypt([1], with: password)
      case "broken":
        return Array(try AgileEncryption().encrypt(document, with: password).dropLast())
      default: throw Failure()
      }
    })
    let report = try await protection.run()
    #expect(report.fault == .unproved && report.refused.count == 1 && report.made.isEmpty)
    #expect(report.diagnostics.map(\.id) == ["NotProtected"])
    #expect(folder.everythingWritten.allSatisfy { !$0.hasSuffix(".docx") && !$0.hasSuffix(".new") })
  }

  @Test func findsAZipHeaderWhereverItStands() {
    let plain = [UInt8](repeating: 0x50, count: 300)
    #expect(!EncryptionProof.holdsZipHeader(plain))
    for header: [UInt8] in [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2], [0x50, 0x4B, 5, 6]] {
      for place in [0, 1, 200, 296] {
        var bytes = plain
        bytes.replaceSubrange(place..<place + 4, with: header)
        #expect(EncryptionProof.holdsZipHeader(bytes))
      }
    }
  }

  @Test func refusesADocumentThatNobodyReleased() async throws {
    let folder = try PackFolder()
    _ = try await folder.protection().run()
    let report = try await folder.protection(isReleased: { path, _ in
      path.source != PackFolder.agenda
    })
    .run()
    #expect(report.fault == .unproved && report.refused.map(\.source) == [PackFolder.agenda])
    #expect(folder.copies.filesBelow == Array(Self.copies.dropFirst()))
    #expect(report.diagnostics.first?.summary.contains("casepack run") == true)
  }

  @Test func removesCopiesOfWhatIsInNoPackAnyMore() async throws {
    let folder = try PackFolder()
    _ = try await folder.protection().run()
    try FileManager.default.removeItem(
      at: folder.output.appending(path: "2020-05-12-icpc-M1042/packs/parent-P07"))
    try folder.copies.write(
      "a note of the clerk's", to: "2020-05-12-icpc-M1042/parent-P07/note.docx")
    try folder.copies.write("other", to: "2020-06-01-rcpc-M2/parent-P07/agenda.docx")
    let report = try await folder.protection().run()
    #expect(report.withdrawn.map(\.copy) == Array(Self.copies.prefix(2)))
    #expect(
      folder.copies.filesBelow == [
        "2020-05-12-icpc-M1042/parent-P07/note.docx", Self.copies[2],
        "2020-06-01-rcpc-M2/parent-P07/agenda.docx",
      ])
  }

  @Test func saysWhatItLeftOutWithoutNamingIt() async throws {
    let folder = try PackFolder()
    try folder.output.write("x", to: "2020-05-12-icpc-M1042/packs/parent-P07/Mary Canary.docx")
    try folder.output.write("x", to: "2020-05-12-icpc-M1042/packs/parent-P07/~$agenda.docx")
    let report = try await folder.protection().run()
    #expect(report.made.count == 3 && report.fault == nil)
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics.first?.summary.hasSuffix("not copied: 1") == true)
    #expect(report.diagnostics.first?.summary.contains("Canary") == false)
  }

  @Test(arguments: ["output", "output/new", "output/../output"])
  func refusesToPutCopiesInTheOutput(place: String) async throws {
    let folder = try PackFolder()
    let into = folder.root.appending(path: place).systemPath
    let failure = await #expect(throws: ProtectionFailure.self) {
      try await folder.protection(into: into).run()
    }
    #expect(failure?.reason == .misplaced)
    #expect(folder.everythingWritten.isEmpty)
  }

  @Test(arguments: ["output/passwords.csv", "copies/passwords.csv", "copies/a/passwords.csv"])
  func refusesPasswordsAmongOutputsOrCopies(place: String) async throws {
    let folder = try PackFolder()
    try folder.copies.write("", to: "a/b")
    let path = "\(folder.root.systemPath)/\(place)"
    let failure = await #expect(throws: ProtectionFailure.self) {
      try await folder.protection(passwords: path).run()
    }
    #expect(failure?.reason == .misplaced)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func makesNothingWhereThePasswordsCannotBeRead() async throws {
    let folder = try PackFolder()
    try folder.writePasswords("P07,velvet otter piano\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: folder.passwords.systemPath)
    let failure = await #expect(throws: ProtectionFailure.self) {
      try await folder.protection().run()
    }
    #expect(failure?.reason == .permission)
    #expect(folder.everythingWritten == ["passwords.csv"])
  }

  @Test func followsNoLinkOutOfTheFolderOfCopies() async throws {
    let folder = try PackFolder()
    let elsewhere = try TestFolder.make("elsewhere")
    try FileManager.default.createDirectory(at: folder.copies, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.copies.appending(path: "2020-05-12-icpc-M1042"), withDestinationURL: elsewhere)
    let outcome = try? await folder.protection().run()
    #expect(outcome?.made.isEmpty != false)
    #expect(elsewhere.filesBelow.isEmpty)
  }
}
