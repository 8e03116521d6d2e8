/// Opens a file that ``AgileEncryption`` made: the proof that it can be opened, and only so.
package struct AgileDecryption: Sendable {
  /// Why a file was not opened.
  package enum Refusal: Error, Hashable, Sendable {
    /// It is no compound file, or lacks a stream.
    case notEncrypted
    /// It is encrypted in another way than ours.
    case otherEncryption
    /// The password is not the file's.
    case wrongPassword
    /// The encrypted document is not the one that was put in.
    case changed
  }

  /// How often a password is hashed before it is tried.
  let spinCount: Int
  private let descriptor: AgileDescriptor
  private let package: [UInt8]

  /// The file whose bytes are `file`. Throws ``Refusal`` where it is not of our making.
  package init(_ file: [UInt8]) throws(Refusal) {
    let stream: [UInt8]
    do throws(CompoundFileReader.Malformed) {
      let reader = try CompoundFileReader(file)
      stream = try reader.stream([DataSpaces.descriptorStream])
      package = try reader.stream([DataSpaces.packageStream])
      for fixed in DataSpaces.streams {
        guard try reader.stream(fixed.path) == fixed.bytes else { throw .init() }
      }
    } catch {
      throw .notEncrypted
    }
    guard let descriptor = AgileDescriptor(stream) else { throw .otherEncryption }
    self.descriptor = descriptor
    spinCount = descriptor.spinCount
  }

  /// The document. Throws ``Refusal`` where the password is another or a byte was changed.
  package func open(with password: Password) throws(Refusal) -> [UInt8] {
    let key = try key(from: password)
    let document: [UInt8]?
    do {
      let integrity = AgileIntegrity(key: key, salt: descriptor.keySalt)
      let isWhole = try integrity.holds(
        for: package, key: descriptor.integrityKey, value: descriptor.integrityValue)
      guard isWhole else { throw Refusal.changed }
      document = try AgilePackage(key: key, salt: descriptor.keySalt).open(package)
    } catch {
      throw .changed
    }
    guard let document else { throw .changed }
    return document
  }

  private func key(from password: Password) throws(Refusal) -> [UInt8] {
    let salt = descriptor.passwordSalt
    let hash = AgileHash.of(
      password: password.utf16Bytes, salt: salt, spins: descriptor.spinCount)
    func opened(_ bytes: [UInt8], for purpose: AgileBlockKey) throws(Refusal) -> [UInt8] {
      do {
        return try AgileCipher(passwordHash: hash, for: purpose).decrypt(bytes, from: salt)
      } catch {
        throw .changed
      }
    }
    let verifier = try opened(descriptor.verifierInput, for: .verifierInput)
    let value = try opened(descriptor.verifierValue, for: .verifierValue)
    guard AgileHash.of(verifier) == value else { throw .wrongPassword }
    return try opened(descriptor.keyValue, for: .keyValue)
  }
}
