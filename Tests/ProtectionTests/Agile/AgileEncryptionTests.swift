@testable import Protection
import Testing

/// E3 to E6 with our own reader; the judges are in `JudgeTests`.
@Suite struct AgileEncryptionTests {
  private static let quick = AgileEncryption(spinCount: 7)
  private static let document = CompoundFileTests.bytes(9000)

  private static func password(_ text: String = "correct horse battery staple") throws -> Password {
    try Password(text)
  }

  @Test func writesTheFiguresThatWordWrites() throws {
    let file = try AgileEncryption().encrypt([1, 2, 3], with: Self.password())
    #expect(file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]))
    let info = try CompoundFileReader(file).stream(["EncryptionInfo"])
    #expect(info.count == 1289)
    #expect(info.starts(with: [4, 0, 4, 0, 0x40, 0, 0, 0]))
    #expect(String(decoding: info, as: UTF8.self).contains("spinCount=\"100000\""))
    #expect(try AgileDecryption(file).open(with: Self.password()) == [1, 2, 3])
  }

  @Test(arguments: [
    0, 1, 15, 16, 17, 4079, 4080, 4081, 4095, 4096, 4097, 8191, 8192, 8193, 8_388_608,
  ])
  func opensToTheSameBytes(size: Int) throws {
    let document = CompoundFileTests.bytes(size)
    let file = try Self.quick.encrypt(document, with: Self.password())
    #expect(try AgileDecryption(file).open(with: Self.password()) == document)
  }

  @Test(arguments: [
    "x", " ", "pässwörd und schlüssel", "пароль", "密码密码", "🐎🔋 staple", " a space at each end ",
    String(repeating: "é", count: 255), String(repeating: "🐎", count: 255),
  ])
  func opensWithEveryPassword(text: String) throws {
    let file = try Self.quick.encrypt(Self.document, with: Password(text))
    #expect(try AgileDecryption(file).open(with: Password(text)) == Self.document)
  }

  @Test func opensWithTheSameLettersTypedAnotherWay() throws {
    let file = try Self.quick.encrypt(Self.document, with: Password("caf\u{E9} au lait"))
    let typed = try Password("cafe\u{301} au lait")
    #expect(try AgileDecryption(file).open(with: typed) == Self.document)
  }

  @Test(arguments: [
    "Correct horse battery staple", "correct horse battery staple ", "correct horse batterystaple",
    "x",
  ])
  func refusesAnotherPassword(text: String) throws {
    let file = try Self.quick.encrypt(Self.document, with: Self.password())
    #expect(throws: AgileDecryption.Refusal.wrongPassword) {
      try AgileDecryption(file).open(with: Password(text))
    }
  }

  @Test func refusesEveryFlippedByteOfThePackage() throws {
    let file = try Self.quick.encrypt(Self.document, with: Self.password())
    let size = try CompoundFileReader(file).stream(["EncryptedPackage"]).count
    // The first stream of the file that is not short lies right behind the header.
    for offset in stride(from: 512, to: 512 + size, by: 37) {
      var changed = file
      changed[offset] ^= 0x10
      #expect(throws: AgileDecryption.Refusal.changed) {
        try AgileDecryption(changed).open(with: Self.password())
      }
    }
  }

  @Test func refusesAChangedDescriptor() throws {
    let file = try Self.quick.encrypt(Self.document, with: Self.password())
    let info = try CompoundFileReader(file).stream(["EncryptionInfo"])
    let weaker = String(decoding: info, as: UTF8.self).replacing(
      "keyBits=\"256\"", with: "keyBits=\"128\"")
    #expect(AgileDescriptor(info) != nil)
    #expect(AgileDescriptor(Array(weaker.utf8)) == nil)
    #expect(AgileDescriptor(Array("SHA512".utf8)) == nil)
  }

  @Test func refusesAPlainDocument() {
    #expect(throws: AgileDecryption.Refusal.notEncrypted) {
      try AgileDecryption(Array("PK\u{3}\u{4} a document".utf8))
    }
  }

  /// E6: nothing random is ever used twice.
  @Test func usesNoSaltOrKeyTwice() throws {
    var seen: Set<[UInt8]> = []
    let files = 1000
    for _ in 0..<files {
      let file = try AgileEncryption(spinCount: 1).encrypt([1], with: Self.password())
      let info = try CompoundFileReader(file).stream(["EncryptionInfo"])
      let descriptor = try #require(AgileDescriptor(info))
      seen.formUnion([
        descriptor.keySalt, descriptor.passwordSalt, descriptor.integrityKey,
        descriptor.integrityValue, descriptor.verifierInput, descriptor.verifierValue,
        descriptor.keyValue,
      ])
    }
    #expect(seen.count == 7 * files)
  }

  /// Hashes worked out with another program's SHA-512.
  @Test func hashesAPasswordAsTheStandardSays() throws {
    let hash = AgileHash.of(
      password: try Password("Aé").utf16Bytes, salt: Array(0..<16), spins: 3)
    let text = hash.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    #expect(text == Self.expectedHash)
  }

  private static let expectedHash = """
    7eefe26d359683f8d715a2059fd993455ea222af8ed4d68cb7a17e74e3bbec80\
    63312b9cc27669ba97b7351f9d23ad71203c49d9374f31d6e855c8ba7c3f51fa
    """
}
