package import CaseModel

/// The version block of a profile (R163).
package struct ProfileVersion: Equatable, Sendable {
  /// The number, such as `1.0`.
  package var number: String
  /// The day of issue.
  package var date: CalendarDate
  /// What changed.
  package var changes: String

  /// A version.
  package init(number: String, date: CalendarDate, changes: String) {
    self.number = number
    self.date = date
    self.changes = changes
  }
}
