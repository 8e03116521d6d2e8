package import CaseModel
package import Practice

/// `schedule.csv`: what is due when, for every meeting, with the rule and its source.
package enum ScheduleTable {
  /// The headings, in order.
  package static let headings = [
    "meeting_ref", "type", "meeting_date", "what", "due_date", "due_time", "rule", "reading",
    "source", "missed",
  ]

  /// The rows of a meeting.
  package static func rows(of meeting: Meeting, _ dates: [ScheduledDate]) -> [[String]] {
    dates.map { due in
      [
        meeting.reference.text, meeting.type.rawValue, meeting.date.description, due.title,
        due.date.description, due.time?.description ?? "", due.rule, due.reading, due.source,
        due.isMissed ? "yes" : "no",
      ]
    }
  }

  /// The whole table as text.
  package static func text(of schedules: [MeetingSchedule]) -> String {
    String(decoding: csv(of: schedules.map { ($0.meeting, $0.dates) }), as: UTF8.self)
  }

  static func csv(of outcomes: [MeetingOutcome]) -> [UInt8] {
    csv(of: outcomes.map { ($0.meeting, $0.schedule) })
  }

  private static func csv(of schedules: [(Meeting, [ScheduledDate])]) -> [UInt8] {
    var table = CSVText(header: headings)
    for (meeting, dates) in schedules {
      for row in rows(of: meeting, dates) { table.append(row) }
    }
    return table.bytes
  }
}
