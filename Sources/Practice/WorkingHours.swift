package import CaseModel

/// When an office works on a working day.
package struct WorkingHours: Equatable, Sendable {
  /// When work starts.
  package var start: ClockTime
  /// When work ends; the last moment that counts.
  package var end: ClockTime

  /// Hours from `start` to `end`; nil where they do not follow each other.
  package init?(start: ClockTime, end: ClockTime) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }
}
