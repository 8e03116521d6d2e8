/// What became of a file's rows. The header row is not counted.
package struct RowAccount: Hashable, Sendable {
  /// The file.
  package let file: String
  /// How many rows it has.
  package let read: Int
  /// How many of them the register uses.
  package let used: Int
  /// The lines of the rows that were rejected.
  package let rejectedLines: [Int]
  /// How many were skipped, by rule.
  package let skipped: [SkipRule: Int]

  /// How many were rejected.
  package var rejected: Int { rejectedLines.count }

  /// Whether used, rejected and skipped rows add up to those read.
  package var isBalanced: Bool { used + rejected + skipped.values.reduce(0, +) == read }

  /// Whether more than `share` of the rows were rejected (design 2: a quarter).
  package func exceeds(share: Double) -> Bool { Double(rejected) > Double(read) * share }
}
