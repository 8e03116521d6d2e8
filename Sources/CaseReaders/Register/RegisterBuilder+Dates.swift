import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Checks that dates are possible beside each other: a wrong one usually is a typing mistake
  /// (requirements 4.7, item 10).
  mutating func checkDates() {
    var reader = rowReader
    for meeting in contents.meetings.values.sorted(by: { $0.reference < $1.reference }) {
      var found = implausibleDates(of: meeting)
      for id in meeting.children {
        guard let row = contents.children[id], let child = reader.child(id, at: row.place) else {
          continue
        }
        found += implausibleDates(of: child, at: meeting)
      }
      if !found.isEmpty { stop(Touch(diagnostics: found, meetings: [meeting.reference])) }
    }
  }

  private func implausibleDates(of meeting: Meeting) -> [Diagnostic] {
    let dates: [(ColumnID, CalendarDate?)] =
      [(.strategyDate, meeting.strategyDate), (.invitedOn, meeting.invitedOn)]
      + meeting.children.map { (.lookedAfterSince, meeting.lookedAfterSince[$0]) }
    return dates.compactMap { column, date in
      guard let date, date > meeting.date else { return nil }
      return Self.tooLate(column, at: meeting.location, of: meeting)
    }
  }

  private func implausibleDates(of child: Child, at meeting: Meeting) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let place = child.person.location
    if let born = child.person.birthDate, born > meeting.date {
      found.append(Self.tooLate(.birthDate, at: place, of: meeting))
    }
    // A pregnancy lasts 280 days from its reckoned start.
    if child.isUnborn, let expected = child.expectedDate,
      expected > meeting.date.adding(days: 300) || expected < meeting.date.adding(days: -60)
    {
      found.append(Self.notExpected(at: place, of: meeting))
    }
    return found
  }

  private static func tooLate(
    _ column: ColumnID, at place: Location, of meeting: Meeting
  ) -> Diagnostic {
    Diagnostic(
      "ImplausibleDate", at: place,
      "'\(column.name)' is after the day of \(quoted(meeting.reference, "meeting")); "
        + "correct one of the two dates",
      notes: [.init("the meeting is here", at: meeting.location)])
  }

  private static func notExpected(at place: Location, of meeting: Meeting) -> Diagnostic {
    Diagnostic(
      "ImplausibleDate", at: place,
      "'expected_date' is not within 60 days before and 300 days after the day of "
        + "\(quoted(meeting.reference, "meeting")); correct it, or give the date of birth",
      notes: [.init("the meeting is here", at: meeting.location)])
  }
}
