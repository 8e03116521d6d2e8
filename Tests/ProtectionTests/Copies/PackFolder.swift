import Foundation
@testable import Protection
import TestSupport

/// An output folder with packs, a folder for copies and a passwords file, all temporary.
struct PackFolder {
  let root: URL

  init(_ documents: [String: String] = PackFolder.sample) throws {
    root = try TestFolder.make("packs")
    for (path, text) in documents { try root.write(text, to: "output/\(path)") }
  }

  static let mother = "2020-05-12-icpc-M1042/packs/parent-P07/invitation-parent.docx"
  static let agenda = "2020-05-12-icpc-M1042/packs/parent-P07/agenda.docx"
  static let teacher = "2020-05-12-icpc-M1042/packs/professional-S1/agenda.docx"
  static let sample = [
    mother: "PK\u{3}\u{4} canary one", agenda: "PK\u{3}\u{4} canary two",
    teacher: "PK\u{3}\u{4} canary three",
    "2020-05-12-icpc-M1042/minutes.docx": "PK\u{3}\u{4} canary of nobody's pack",
    "manifest.json": "{}",
  ]

  var output: URL { root.appending(path: "output") }
  var copies: URL { root.appending(path: "copies") }
  var passwords: URL { root.appending(path: "passwords.csv") }

  func writePasswords(_ rows: String) throws {
    try root.write("recipient_id,password\n" + rows, to: "passwords.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: passwords.systemPath)
  }

  func protection(
    into: String? = nil, passwords: String? = nil,
    isReleased: @escaping @Sendable (PackPath, [UInt8]) -> Bool = { _, _ in true },
    seal: @escaping @Sendable ([UInt8], Password) throws -> [UInt8] = AgileEncryption().encrypt
  ) -> PackProtection {
    PackProtection(
      output: output.systemPath, into: into ?? copies.systemPath,
      passwords: passwords ?? self.passwords.systemPath, jobs: 3, isReleased: isReleased,
      seal: seal)
  }

  /// The copy at a path below the copies, opened with its recipient's password.
  func opened(_ path: String, for recipient: String) throws -> String? {
    let list = try PasswordFile(passwords.systemPath).read()
    guard let password = list.password(of: recipient) else { return nil }
    let file = [UInt8](try Data(contentsOf: copies.appending(path: path)))
    return String(decoding: try AgileDecryption(file).open(with: password), as: UTF8.self)
  }

  /// Every file below the root but the output's, the hidden ones included.
  var everythingWritten: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root.systemPath)) ?? []
    return all.filter { !$0.hasPrefix("output") }
  }
}
