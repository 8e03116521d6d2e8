import Crypto

/// The SHA-256 of a file's contents.
package struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes: a folder has a million digests, and none of them is on the heap or leaves a gap
  /// beside it, as a vector would.
  private let words: Words

  private struct Words: Hashable, Sendable {
    let first: UInt64
    let second: UInt64
    let third: UInt64
    let fourth: UInt64
  }

  /// The digest of `bytes`.
  package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  /// The digest that was worked out piece by piece.
  init(_ digest: SHA256Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: Words.self) }
  }

  /// The digest written as `text`, or nil where it is none.
  init?(_ text: some StringProtocol) { self.init(letters: Array(text.utf8)[...]) }

  /// The digest written as these 64 hexadecimal digits, or nil where they are none.
  init?(letters: ArraySlice<UInt8>) {
    guard letters.count == 64 else { return nil }
    var words = Words(first: 0, second: 0, third: 0, fourth: 0)
    let isHexadecimal = withUnsafeMutableBytes(of: &words) { bytes in
      for place in bytes.indices {
        let start = letters.startIndex + 2 * place
        guard let high = Self.value(of: letters[start]),
          let low = Self.value(of: letters[start + 1])
        else { return false }
        bytes[place] = high << 4 | low
      }
      return true
    }
    guard isHexadecimal else { return nil }
    self.words = words
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): letter - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// 64 lower-case hexadecimal digits.
  package var text: String {
    var letters: [UInt8] = []
    letters.reserveCapacity(64)
    withUnsafeBytes(of: words) { bytes in
      for byte in bytes {
        letters.append(Self.digits[Int(byte >> 4)])
        letters.append(Self.digits[Int(byte & 15)])
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension ContentDigest: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = ContentDigest(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no SHA-256")
    }
    self = digest
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
