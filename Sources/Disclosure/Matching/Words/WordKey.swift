/// A folded word as one number (FNV-1a), so that words are compared without their letters.
///
/// The key of a word broken in two is the key of its first part with the second part appended.
struct WordKey: Hashable, Sendable {
  private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of a word of these folded bytes.
  init(_ bytes: some Sequence<UInt8>) {
    append(bytes)
  }

  /// The key of a word of this text, which is in folded form already.
  init(folded text: some StringProtocol) {
    self.init(text.utf8)
  }

  /// Lengthens the word.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Lengthens the word by a byte.
  mutating func append(_ byte: UInt8) {
    number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
