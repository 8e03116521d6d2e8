import Crypto
import Foundation
@testable import Protection
import TestSupport
import Testing

/// E1 to E5: what programs from elsewhere make of our files.
@Suite(
  .enabled(if: OtherPrograms.haveTool, "msoffcrypto-tool is not there; run scripts/test"))
struct JudgeTests {
  private static let phrase = "velvet otter piano granite lemon"

  private static func protected(
    _ document: [UInt8], _ password: String = phrase, in folder: URL, name: String
  ) throws -> OtherPrograms.Attempt {
    let file = folder.appending(path: "\(name).docx")
    try Data(try AgileEncryption().encrypt(document, with: Password(password))).write(to: file)
    return OtherPrograms.Attempt(path: file.systemPath, password: password)
  }

  /// Bytes that end as a zip does, without which the tool holds the password for wrong.
  private static func zip(_ size: Int) -> [UInt8] {
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + repeatElement(0, count: 18)
    return CompoundFileTests.bytes(size - end.count) + end
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
  }

  @Test func hasWordsStreamsAndFigures() async throws {
    let folder = try TestFolder.make("layout")
    let attempt = try Self.protected(
      Self.zip(10_000), in: folder, name: "letter")
    let file = URL(filePath: attempt.path)
    let tool = JudgeTools.folder.appending(path: "msoffcrypto-tool")
    #expect(try await ProcessRun.run(tool, ["-t", attempt.path]).status == 0)
    let layout = try await OtherPrograms.layout(of: file)
    #expect(
      layout.streams == [
        "\u{6}DataSpaces/Version": 76, "\u{6}DataSpaces/DataSpaceMap": 112,
        "\u{6}DataSpaces/DataSpaceInfo/StrongEncryptionDataSpace": 64,
        "\u{6}DataSpaces/TransformInfo/StrongEncryptionTransform/\u{6}Primary": 200,
        "EncryptionInfo": 1289, "EncryptedPackage": 8 + 10_000,
      ])
    #expect(layout.fixed && layout.defects.isEmpty)
    #expect(layout.version == [4, 0, 4, 0, 0x40, 0, 0, 0])
    #expect(layout.sectorSize == 512 && layout.cutoff == 4096)
    let cipher = [
      "saltSize": "16", "blockSize": "16", "keyBits": "256", "hashSize": "64",
      "cipherAlgorithm": "AES", "cipherChaining": "ChainingModeCBC", "hashAlgorithm": "SHA512",
    ]
    for (name, value) in cipher {
      #expect(layout.figures["keyData"]?[name] == value)
      #expect(layout.figures["p:encryptedKey"]?[name] == value)
    }
    #expect(layout.figures["p:encryptedKey"]?["spinCount"] == "100000")
    #expect(layout.figures["dataIntegrity"]?.count == 2)
  }

  @Test func opensAtEverySize() async throws {
    let folder = try TestFolder.make("sizes")
    let sizes = [22, 4079, 4080, 4081, 4095, 4096, 4097, 8191, 8192, 7_100_000, 8_388_608]
    let documents = sizes.map(Self.zip)
    let attempts = try documents.map {
      try Self.protected($0, in: folder, name: "size-\($0.count)")
    }
    let verdicts = try await OtherPrograms.open(attempts, in: folder)
    #expect(verdicts == documents.map { .init(sha256: Self.digest($0)) })
    for attempt in attempts {
      let layout = try await OtherPrograms.layout(of: URL(filePath: attempt.path))
      #expect(layout.defects.isEmpty && layout.fixed)
    }
  }

  @Test func opensWithEveryPassword() async throws {
    let folder = try TestFolder.make("passwords")
    let passwords = [
      "x", "with spaces in it", "pässwörd für äpfel", "пароль-пароль", "密码密码密码", "🐎🔋 staple",
      String(repeating: "a", count: 255), String(repeating: "é", count: 255),
    ]
    let document = Self.zip(5000)
    let attempts = try passwords.enumerated().map {
      try Self.protected(document, $1, in: folder, name: "password-\($0)")
    }
    let verdicts = try await OtherPrograms.open(attempts, in: folder)
    #expect(verdicts == passwords.map { _ in .init(sha256: Self.digest(document)) })
  }

  /// The rule of NFC, as another program sees it: what was typed decomposed is locked composed.
  @Test func locksWithTheComposedForm() async throws {
    let folder = try TestFolder.make("composed")
    let attempt = try Self.protected(Self.zip(30), "cafe\u{301} au lait", in: folder, name: "cafe")
    let verdicts = try await OtherPrograms.open(
      [
        .init(path: attempt.path, password: "caf\u{E9} au lait"),
        .init(path: attempt.path, password: "cafe\u{301} au lait"),
      ], in: folder)
    #expect(verdicts.first == .init(sha256: Self.digest(Self.zip(30))))
    #expect(verdicts.last?.refused != nil)
  }

  @Test func refusesWrongPasswordsAndFlippedBytes() async throws {
    let folder = try TestFolder.make("refusals")
    let attempt = try Self.protected(Self.zip(9000), in: folder, name: "good")
    let good = [UInt8](try Data(contentsOf: URL(filePath: attempt.path)))
    let size = try CompoundFileReader(good).stream(["EncryptedPackage"]).count
    var attempts = ["velvet otter piano granite", "x", ""].map {
      OtherPrograms.Attempt(path: attempt.path, password: $0)
    }
    for _ in 0..<50 {
      let offset = 512 + Int.random(in: 0..<size)
      var changed = good
      changed[offset] ^= 1 << UInt8.random(in: 0...7)
      let file = folder.appending(path: "flipped-\(offset).docx")
      try Data(changed).write(to: file)
      attempts.append(.init(path: file.systemPath, password: Self.phrase))
      #expect(throws: AgileDecryption.Refusal.changed, "\(offset)") {
        try AgileDecryption(changed).open(with: Password(Self.phrase))
      }
    }
    let verdicts = try await OtherPrograms.open(attempts, in: folder)
    #expect(verdicts.count == 53 && verdicts.allSatisfy { $0.refused != nil && $0.sha256 == nil })
  }

  @Test(.enabled(if: JudgeTools.office != nil, "LibreOffice is not installed"))
  func opensInLibreOffice() async throws {
    let folder = try TestFolder.make("office")
    let program = try #require(JudgeTools.office)
    let plain = folder.appending(path: "plain.docx")
    let write =
      "import docx,sys; d=docx.Document(); d.add_paragraph('An invented letter'); d.save(sys.argv[1])"
    _ = try await ProcessRun.run(
      JudgeTools.folder.appending(path: "python"), ["-c", write, plain.systemPath])
    let document = [UInt8](try Data(contentsOf: plain))
    let plainly = try Self.protected(document, in: folder, name: "plainly")
    let oddly = try Self.protected(document, "pässwörd für 密码", in: folder, name: "oddly")
    let wrongly = try Self.protected(document, in: folder, name: "wrongly")
    let texts = try await OtherPrograms.office(
      program, [plainly, oddly, .init(path: wrongly.path, password: "velvet otter")], in: folder)
    #expect(texts.map { $0?.contains("An invented letter") } == [true, true, nil])
  }
}
