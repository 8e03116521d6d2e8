package import CaseModel
package import Practice

/// `schedule.csv`: what is due when, for every meeting, with the rule and its source.
package enum ScheduleTable {
  /// The headings, in order.
  package static let headings = [
    "meeting_ref", "type", "meeting_date", "meeting_time", "what", "due_date", "due_time", "rule",
    "reading", "source", "missed",
  ]

  /// The rows of a meeting.
  package static func rows(of meeting: Meeting, _ dates: [ScheduledDate]) -> [[String]] {
    dates.map { due in
      [
        meeting.reference.text, meeting.type.rawValue, meeting.date.description,
        meeting.time.description, due.title, due.date.description, due.time?.description ?? "",
        due.rule, due.reading, due.source,
        due.isMissed ? "yes" : "no",
      ]
    }
  }

  /// The whole table as text.
  package static func text(of schedules: [MeetingSchedule]) -> String {
    String(decoding: csv(of: schedules.map { ($0.meeting, $0.dates) }), as: UTF8.self)
  }

  /// The row of headings as bytes of the file, which it starts with.
  static var head: [UInt8] { CSVText(header: headings).bytes }

  /// The rows of a meeting as bytes of the file.
  static func lines(of meeting: Meeting, _ dates: [ScheduledDate]) -> [UInt8] {
    CSVText.lines(of: rows(of: meeting, dates))
  }

  /// The tables of all parts of a month as one, the meetings in the order of the queue.
  static func joined(_ tables: [[UInt8]]) throws -> [UInt8] {
    let rows = try tables.flatMap { try CSVText.rows(of: $0, under: headings) }
    let blocks = Dictionary(grouping: rows) { $0[0] }.values.sorted { left, right in
      queueKey(left[0]) < queueKey(right[0])
    }
    var table = CSVText(header: headings)
    for row in blocks.joined() { table.append(row) }
    return table.bytes
  }

  /// As `Meeting` is queued: initial conferences first, then by date, time and reference.
  private static func queueKey(_ row: [String]) -> (Int, String, String, String) {
    (row[1] == MeetingType.icpc.rawValue ? 0 : 1, row[2], row[3], row[0])
  }

  private static func csv(of schedules: [(Meeting, [ScheduledDate])]) -> [UInt8] {
    var table = CSVText(header: headings)
    for (meeting, dates) in schedules {
      for row in rows(of: meeting, dates) { table.append(row) }
    }
    return table.bytes
  }
}
