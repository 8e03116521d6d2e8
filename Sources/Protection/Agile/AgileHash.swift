import Crypto

/// The hashing of agile encryption: SHA-512 throughout.
enum AgileHash {
  /// The hash of the parts, one after the other.
  static func of(_ parts: [UInt8]...) -> [UInt8] {
    var hash = SHA512()
    for part in parts { hash.update(data: part) }
    return Array(hash.finalize())
  }

  /// The first vector for a block of a chain that starts with `salt` (MS-OFFCRYPTO 2.3.4.12).
  static func vector(_ salt: [UInt8], _ block: [UInt8]) -> [UInt8] {
    Array(of(salt, block).prefix(16))
  }

  /// The hash that a password's keys are made from (MS-OFFCRYPTO 2.3.4.11): of its own salt and the
  /// password in UTF-16, the lower byte first, then `spins` times more.
  static func of(password: [UInt8], salt: [UInt8], spins: Int) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 4) + of(salt, password)
    block.withUnsafeMutableBytes { block in
      for spin in 0..<UInt32(spins) {
        block.storeBytes(of: spin.littleEndian, as: UInt32.self)
        var hash = SHA512()
        hash.update(bufferPointer: UnsafeRawBufferPointer(block))
        hash.finalize().withUnsafeBytes {
          UnsafeMutableRawBufferPointer(rebasing: block[4...]).copyMemory(from: $0)
        }
      }
    }
    return Array(block[4...])
  }
}
