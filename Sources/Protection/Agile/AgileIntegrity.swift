import Crypto

/// The proof that an encrypted package was not changed: an HMAC over the whole stream, its key and
/// its value encrypted with the package's key (MS-OFFCRYPTO 2.3.4.14).
struct AgileIntegrity {
  private let cipher: AgileCipher
  private let salt: [UInt8]

  /// The integrity of a package under a key and its salt.
  init(key: [UInt8], salt: [UInt8]) {
    cipher = AgileCipher(key)
    self.salt = salt
  }

  /// The key and the value for a package's stream, both encrypted.
  func seal(
    _ stream: [UInt8], with key: [UInt8]
  ) throws -> (key: [UInt8], value: [UInt8]) {
    let code = HMAC<SHA512>.authenticationCode(for: stream, using: SymmetricKey(data: key))
    return (
      try cipher.encrypt(key, from: vector(.integrityKey)),
      try cipher.encrypt(Array(code), from: vector(.integrityValue))
    )
  }

  /// Whether a stream is the one that the encrypted `key` and `value` were made for.
  func holds(for stream: [UInt8], key: [UInt8], value: [UInt8]) throws -> Bool {
    let plainKey = try cipher.decrypt(key, from: vector(.integrityKey))
    let code = try cipher.decrypt(value, from: vector(.integrityValue))
    return HMAC<SHA512>.isValidAuthenticationCode(
      code, authenticating: stream, using: SymmetricKey(data: plainKey))
  }

  private func vector(_ purpose: AgileBlockKey) -> [UInt8] {
    AgileHash.vector(salt, purpose.bytes)
  }
}
