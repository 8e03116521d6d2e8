/// The words at the two ends of a scale from 0 to 10.
package struct ScaleEnds: Hashable, Sendable {
  /// What 0 means, number included: `0 not safe`.
  package let low: String
  /// What 10 means, number included: `10 safe`.
  package let high: String

  /// Ends in these words.
  package init(low: String, high: String) {
    (self.low, self.high) = (low, high)
  }

  /// The ends of the safety scale, unless a template says them in other words.
  package static let safety = ScaleEnds(low: "0 not safe", high: "10 safe")
}
