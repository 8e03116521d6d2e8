import CaseModel

/// The unit of a time limit, which is also its reading (requirements 2.4, A1, A2, A4).
package enum TimeUnit: String, Vocabulary {
  case minutes
  case hours
  case workingDays = "working days"
  case calendarDays = "calendar days"
  case months

  /// `1 working day`, `20 working days`.
  package func words(_ count: Int) -> String {
    "\(count) \(count == 1 ? String(rawValue.dropLast()) : rawValue)"
  }

  /// How a limit in this unit is counted, in words for the schedule.
  package var reading: String {
    switch self {
    case .minutes: "clock time on the day"
    case .hours: "clock time, moved earlier into working hours"
    case .workingDays: "Saturdays, Sundays and bank holidays not counted"
    case .calendarDays: "every day counted"
    case .months: "same day of the month, or the month's last, moved earlier to a working day"
    }
  }
}
