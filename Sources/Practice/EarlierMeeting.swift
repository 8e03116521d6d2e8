package import CaseModel

/// What a schedule and the checks need to know of the meeting before (`previous_ref`).
package struct EarlierMeeting: Encodable, Sendable {
  /// What kind of meeting it was.
  package var type: MeetingType
  /// When it was held.
  package var date: CalendarDate
  /// Whether there was one before it in turn.
  package var hadEarlier: Bool

  /// Facts of an earlier meeting.
  package init(type: MeetingType, date: CalendarDate, hadEarlier: Bool) {
    self.type = type
    self.date = date
    self.hadEarlier = hadEarlier
  }

  /// The facts of `meeting`.
  package init(_ meeting: Meeting) {
    self.init(type: meeting.type, date: meeting.date, hadEarlier: meeting.previous != nil)
  }
}
