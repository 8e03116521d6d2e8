/// A time limit or lead time of a profile.
package struct TimeLimit: Equatable, Sendable {
  /// How many units.
  package var count: Int
  /// The unit, which says how it is counted.
  package var unit: TimeUnit
  /// Whether it runs up to an event or from it.
  package var direction: Direction
  /// Where the figure comes from.
  package var source: String

  /// Which way a limit runs.
  package enum Direction: Hashable, Sendable {
    /// Up to the meeting.
    case before
    /// From the event that starts it.
    case after
  }

  /// A limit of `count` units.
  package init(count: Int, unit: TimeUnit, direction: Direction, source: String) {
    self.count = count
    self.unit = unit
    self.direction = direction
    self.source = source
  }

  /// `2 working days`.
  package var length: String { unit.words(count) }

  /// How it is counted, in words.
  package var reading: String { unit.reading }
}
