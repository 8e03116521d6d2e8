import Diagnostics
import Foundation
@testable import Protection
import TestSupport
import Testing

@Suite struct PasswordFileTests {
  private static let text = "recipient_id,password\nP07,velvet otter piano\n"

  private static func file(mode: Int) throws -> URL {
    let folder = try TestFolder.make("passwords")
    try folder.write(text, to: "passwords.csv")
    let file = folder.appending(path: "passwords.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: file.systemPath)
    return file
  }

  @Test(arguments: [0o600, 0o400, 0o700])
  func readsAFileOfItsOwnersAlone(mode: Int) throws {
    let list = try PasswordFile(Self.file(mode: mode).systemPath).read()
    #expect(list.password(of: "P07") != nil)
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o620, 0o601, 0o777])
  func refusesAFileThatOthersCanOpen(mode: Int) throws {
    let path = try Self.file(mode: mode).systemPath
    let failure = #expect(throws: ProtectionFailure.self) { try PasswordFile(path).read() }
    #expect(failure?.reason == .permission)
    #expect(failure?.diagnostic.summary.contains("chmod 600") == true)
    #expect(failure?.diagnostic.location?.file == path)
  }

  @Test func writesForItsOwnerAloneAndLeavesNothingElse() throws {
    let file = try Self.file(mode: 0o600)
    let passwords = try PasswordFile(file.systemPath)
    var list = try passwords.read()
    var generator = SystemRandomNumberGenerator()
    _ = try list.fill(for: ["P08"], using: &generator)
    try passwords.write(list)
    #expect(try Data(contentsOf: file) == Data(list.bytes))
    let rights = try FileManager.default.attributesOfItem(atPath: file.systemPath)
    #expect(rights[.posixPermissions] as? Int == 0o600)
    let folder = file.deletingLastPathComponent().systemPath
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["passwords.csv"])
  }

  @Test func doesNotOverwriteWhatSomebodyChangedMeanwhile() throws {
    let file = try Self.file(mode: 0o600)
    let passwords = try PasswordFile(file.systemPath)
    let failure = #expect(throws: ProtectionFailure.self) {
      try passwords.write(PasswordList(file: "x"))
    }
    #expect(failure?.diagnostic.id == "PasswordFileChanged")
    #expect(try Data(contentsOf: file) == Data(Self.text.utf8))
  }

  @Test func refusesALinkAFolderAndAMissingFolder() throws {
    let file = try Self.file(mode: 0o600)
    let folder = file.deletingLastPathComponent()
    let link = folder.appending(path: "link.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    for path in [link.systemPath, folder.systemPath, folder.systemPath + "none/p.csv", "", "p/"] {
      #expect(throws: ProtectionFailure.self) { try PasswordFile(path).read() }
    }
  }
}
