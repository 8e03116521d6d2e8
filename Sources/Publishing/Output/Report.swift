/// The files that a run writes besides documents.
package enum Report: String, CaseIterable, Sendable {
  /// What is due when, for every meeting.
  case schedule = "schedule.csv"
  /// The rows that were not used, with place and reason.
  case rejects = "rejects.csv"
  /// The run as a page for the clerk.
  case page = "report.html"
}
