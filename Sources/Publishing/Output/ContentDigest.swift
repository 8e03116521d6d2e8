import Crypto

/// The SHA-256 of a file's contents.
package struct ContentDigest: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  package let text: String

  /// The digest of `bytes`.
  package init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  /// The digest that was worked out piece by piece.
  init(_ digest: SHA256Digest) {
    var letters: [UInt8] = []
    letters.reserveCapacity(64)
    for byte in digest {
      letters.append(Self.digits[Int(byte >> 4)])
      letters.append(Self.digits[Int(byte & 15)])
    }
    text = String(decoding: letters, as: UTF8.self)
  }

  /// The digest written as `text`, or nil where it is none.
  init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Self.digits.contains) else { return nil }
    self.text = text
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
