import CaseModel
import Practice

/// The schedule as an iCalendar file (RFC 5545) that a person subscribes to or imports: no
/// attendees, and summaries that name nobody.
package enum ScheduleCalendar {
  /// The file's text, lines ended as the standard asks.
  package static func text(of schedules: [MeetingSchedule]) -> String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//casepack//schedule//EN", "METHOD:PUBLISH"]
      + schedules.flatMap(events) + ["END:VCALENDAR"]
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func events(of schedule: MeetingSchedule) -> [String] {
    schedule.dates.flatMap { due in
      [
        "BEGIN:VEVENT",
        "UID:\(schedule.meeting.reference)-\(due.id.rawValue)-\(due.phase.rawValue)@casepack",
        // The standard wants a time stamp; the clock is not read, so the meeting's day serves.
        "DTSTAMP:\(compact(schedule.meeting.date))T000000Z",
        "DTSTART;VALUE=DATE:\(compact(due.date))",
        "DTEND;VALUE=DATE:\(compact(due.date.adding(days: 1)))",
        "SUMMARY:\(escaped("\(schedule.meeting.reference): \(due.title)"))",
        "DESCRIPTION:\(escaped("\(due.words); \(due.rule) (\(due.reading); \(due.source))"))",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
  }

  private static func compact(_ date: CalendarDate) -> String {
    date.description.replacing("-", with: "")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// Lines are at most 75 bytes; the rest follows after a line break and a space (3.1).
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for character in line {
      let size = character.utf8.count
      if length + size > 73 {
        result += "\r\n "
        length = 1
      }
      result.append(character)
      length += size
    }
    return result
  }
}
