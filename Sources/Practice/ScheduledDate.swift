package import CaseModel

/// Something that is due for a meeting, with the rule behind it.
package struct ScheduledDate: Sendable {
  /// What a date is about.
  package enum Phase: String, Hashable, Sendable {
    /// By when the meeting itself had to be held.
    case booking
    /// What is due before the meeting.
    case before
    /// What is due after it.
    case after
  }

  /// The limit.
  package var id: TimeLimitID
  /// What is due.
  package var title: String
  /// Whether it is about holding the meeting, or due before or after it.
  package var phase: Phase
  /// The last day.
  package var date: CalendarDate
  /// The last moment of that day; nil for the whole day.
  package var time: ClockTime?
  /// The rule, such as `at least 2 working days before the meeting`.
  package var rule: String
  /// How the rule is counted.
  package var reading: String
  /// Where the figure comes from.
  package var source: String
  /// Whether the booked date is later than the rule allows; only `booking` dates can be missed.
  package var isMissed: Bool

  /// `by 4pm on Thursday 7 May 2020`, or `by Thursday 7 May 2020`.
  package var words: String {
    let moment = time.map { "\($0.spoken) on " } ?? ""
    return "by \(moment)\(date.longWithWeekday)"
  }
}
