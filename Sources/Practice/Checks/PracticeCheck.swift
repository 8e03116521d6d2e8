import Diagnostics

/// A rule of practice that a meeting is held to. The check says what is wrong; the profile says how
/// much it matters.
protocol PracticeCheck: Sendable {
  /// The check's name.
  static var id: CheckID { get }
  /// Every breach of the rule; throws where the bank holidays that it depends on are not known.
  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
}

/// A breach of a rule: what the rule is, the way out, and where to look.
struct CheckFinding: Sendable {
  /// The rule and the way out.
  let summary: String
  /// The record to correct.
  let location: Location

  /// A breach found at `location`.
  init(_ summary: String, at location: Location) {
    self.summary = summary
    self.location = location
  }
}
