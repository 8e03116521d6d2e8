/// Encrypts a Word document as Word itself does: ECMA-376 agile encryption in a compound file
/// (MS-OFFCRYPTO 2.3.4.10 and on), AES-256 and SHA-512, the password hashed 100,000 times.
///
/// Every file has salts and a key of its own, so that nothing shows which files are equal or have
/// one password.
package struct AgileEncryption: Sendable {
  private let spinCount: Int

  /// Encryption with the figures that Word writes.
  package init() {
    self.init(spinCount: AgileFigures.spinCount)
  }

  /// Weaker encryption, for a test that needs many files.
  init(spinCount: Int) {
    self.spinCount = spinCount
  }

  /// The document encrypted: the bytes of a file that Word opens with `password`. Other bytes each
  /// time. Throws what the cipher throws, which for inputs of any size is nothing.
  package func encrypt(_ document: [UInt8], with password: Password) throws -> [UInt8] {
    let key = RandomBytes.make(AgileFigures.keySize)
    let salt = RandomBytes.make(AgileFigures.saltSize)
    let package = try AgilePackage(key: key, salt: salt).seal(document)
    var descriptor = try lock(key, with: password)
    descriptor.keySalt = salt
    (descriptor.integrityKey, descriptor.integrityValue) = try AgileIntegrity(key: key, salt: salt)
      .seal(package, with: RandomBytes.make(AgileFigures.hashSize))
    return CompoundFile.bytes(
      of: DataSpaces.streams + [
        CompoundStream(path: [DataSpaces.descriptorStream], bytes: descriptor.stream),
        CompoundStream(path: [DataSpaces.packageStream], bytes: package),
      ])
  }

  /// A descriptor with the parts that let the password give the key back (2.3.4.13).
  private func lock(_ key: [UInt8], with password: Password) throws -> AgileDescriptor {
    let salt = RandomBytes.make(AgileFigures.saltSize)
    let hash = AgileHash.of(password: password.utf16Bytes, salt: salt, spins: spinCount)
    func sealed(_ bytes: [UInt8], for purpose: AgileBlockKey) throws -> [UInt8] {
      try AgileCipher(passwordHash: hash, for: purpose).encrypt(bytes, from: salt)
    }
    let verifier = RandomBytes.make(AgileFigures.saltSize)
    var descriptor = AgileDescriptor()
    descriptor.spinCount = spinCount
    descriptor.passwordSalt = salt
    descriptor.verifierInput = try sealed(verifier, for: .verifierInput)
    descriptor.verifierValue = try sealed(AgileHash.of(verifier), for: .verifierValue)
    descriptor.keyValue = try sealed(key, for: .keyValue)
    return descriptor
  }
}
