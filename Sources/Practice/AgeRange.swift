/// An age band in whole years, both ends in it.
package struct AgeRange: Equatable, Sendable {
  /// The youngest age.
  package var youngest: Int
  /// The oldest age.
  package var oldest: Int

  /// The ages from `youngest` to `oldest`; nil where they do not follow each other.
  package init?(_ youngest: Int, _ oldest: Int) {
    guard 0 <= youngest, youngest <= oldest else { return nil }
    self.youngest = youngest
    self.oldest = oldest
  }

  /// Whether `age` is in the band.
  package func contains(_ age: Int) -> Bool { youngest <= age && age <= oldest }
}
