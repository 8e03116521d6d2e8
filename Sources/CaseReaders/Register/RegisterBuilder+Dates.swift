import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Checks that dates are possible beside each other: a wrong one usually is a typing mistake
  /// (requirements 4.7, item 10).
  mutating func checkDates() {
    var reader = rowReader
    for meeting in meetingsInOrder {
      var found = implausibleDates(of: meeting)
      for id in meeting.children {
        guard let row = contents.children[id], let birth = reader.birth(at: row.place) else {
          continue
        }
        found += implausibleDates(of: birth, at: location(of: row.place), meeting)
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

  private func implausibleDates(
    of birth: RowReader.Birth, at place: Location, _ meeting: Meeting
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let born = birth.date, born > meeting.date {
      found.append(Self.tooLate(.birthDate, at: place, of: meeting))
    }
    // A pregnancy lasts 280 days from its reckoned start.
    if birth.date == nil, let expected = birth.expected,
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
