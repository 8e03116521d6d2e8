package import CaseModel

/// One of several parts of a month, each of which a run of its own makes, perhaps on a machine of
/// its own.
///
/// A meeting's part follows from its reference alone, so that a meeting stays in its part while
/// others come and go.
package struct Shard: Hashable, Sendable {
  /// Which part, from 1 on.
  package let number: Int
  /// How many parts there are.
  package let count: Int

  /// The part written as `2/4`; nil where there is no such part.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]),
      (1...Self.greatestCount).contains(count), (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }

  private static let greatestCount = 10_000

  /// Whether the meeting is in this part.
  package func holds(_ reference: MeetingReference) -> Bool {
    Int(Self.hash(of: reference.text) % UInt64(count)) == number - 1
  }

  /// FNV-1a, which is the same in every process and on every machine.
  private static func hash(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension Shard: CustomStringConvertible {
  package var description: String { "\(number)/\(count)" }
}
