import Crypto
import CryptoExtras

/// AES-256 in chained blocks without padding of its own; what is not a multiple of 16 bytes is
/// refused by the library.
struct AgileCipher {
  private let key: SymmetricKey

  /// A cipher with a key of 32 bytes.
  init(_ key: [UInt8]) {
    self.key = SymmetricKey(data: key)
  }

  /// The cipher of what a password's hash gives for a purpose.
  init(passwordHash: [UInt8], for purpose: AgileBlockKey) {
    let key = AgileHash.of(passwordHash, purpose.bytes)
    self.init(Array(key.prefix(AgileFigures.keySize)))
  }

  /// The bytes encrypted, starting from `vector`.
  func encrypt(_ bytes: [UInt8], from vector: [UInt8]) throws -> [UInt8] {
    let start = try AES._CBC.IV(ivBytes: vector)
    return Array(try AES._CBC.encrypt(bytes, using: key, iv: start, noPadding: true))
  }

  /// The bytes decrypted, starting from `vector`.
  func decrypt(_ bytes: [UInt8], from vector: [UInt8]) throws -> [UInt8] {
    let start = try AES._CBC.IV(ivBytes: vector)
    return Array(try AES._CBC.decrypt(bytes, using: key, iv: start, noPadding: true))
  }
}
