import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the rows of `meetings.csv`; the rows of one reference are one meeting.
  mutating func readMeetings() {
    guard let table = tables[.meetings] else { return }
    var decoder = RowDecoder(table, layout: table.layout, map: input.columns)
    for row in table.rows.indices where table.rows[row].outcome == .used {
      decoder.start(row)
      readMeeting(row, &decoder)
    }
    references = contents.meetings.keys.sorted()
  }

  private mutating func readMeeting(_ row: Int, _ decoder: inout RowDecoder) {
    let found: MeetingReference? = decoder.needed(decoder.identifier(.meetingRef), .meetingRef)
    guard let reference = found else {
      return refuse(
        .meetings, decoder.diagnostics + [Self.ownerUnreadable(decoder.location, .meetingRef)])
    }
    let child: PersonID? = decoder.needed(decoder.identifier(.childID), .childID)
    if let child, skippedChildren.contains(child) {
      return skip(row, of: .meetings, .aboutTestPerson)
    }
    known.meetings.insert(reference)
    let meeting = child.flatMap { self.meeting(reference, child: $0, &decoder) }
    if let meeting, let child { merge(meeting, child, &decoder) }
    if decoder.hasFailed {
      reject(row, of: .meetings, Touch(diagnostics: decoder.diagnostics, meetings: [reference]))
    } else {
      diagnostics += decoder.diagnostics
    }
  }

  /// Adds the row's child to the meeting, whose other columns must be what the first row says.
  private mutating func merge(
    _ meeting: Meeting, _ child: PersonID, _ decoder: inout RowDecoder
  ) {
    guard let first = contents.meetings[meeting.reference] else {
      contents.meetings[meeting.reference] = meeting
      return
    }
    for column in meeting.differences(from: first) {
      decoder.reject(
        Self.disagreement(column, meeting.reference, decoder.location(column), first.location))
    }
    if first.children.contains(child) {
      decoder.reject(Self.childTwice(meeting.reference, decoder.location, first.location))
    } else {
      contents.meetings[meeting.reference]?.children.append(child)
      contents.meetings[meeting.reference]?.lookedAfterSince[child] =
        meeting.lookedAfterSince[child]
    }
  }

  /// The meeting as one row describes it. Rows that cannot be used still say that it exists, so
  /// that it is listed as stopped.
  private func meeting(
    _ reference: MeetingReference, child: PersonID, _ decoder: inout RowDecoder
  ) -> Meeting? {
    let written = decoder.needed(decoder.writtenDate(.date), .date)
    var time = decoder.time(.time)
    if time == nil, decoder.isBlank(.time) { time = written?.time }
    let type: MeetingType? = decoder.needed(decoder.choice(.type), .type)
    let chair: PersonID? = decoder.needed(decoder.identifier(.chair), .chair)
    let clerk: PersonID? = decoder.needed(decoder.identifier(.clerk), .clerk)
    if time == nil, !decoder.hasFailed { _ = decoder.needed(time, .time) }
    var details = MeetingDetails(&decoder)
    details.lookedAfterSince = decoder.day(.lookedAfterSince)
    guard let written, let time, let type, let chair, let clerk, !decoder.hasFailed else {
      return nil
    }
    var meeting = Meeting(
      reference: reference, type: type, children: [child], date: written.day, time: time,
      chair: chair, clerk: clerk, location: decoder.location)
    details.apply(to: &meeting, child: child)
    return meeting
  }
}

/// The columns of a meeting that may be blank.
private struct MeetingDetails {
  var lookedAfterSince: CalendarDate?
  private let expectedLength: Int?
  private let platform: Platform?
  private let joiningMethod: JoiningMethod?
  private let option: ParticipationOption?
  private let strategyDate: CalendarDate?
  private let previous: MeetingReference?
  private let (venue, room, joiningLink, phone): (String?, String?, String?, String?)
  private let callSlot: ClockTime?
  private let invitedOn: CalendarDate?

  init(_ decoder: inout RowDecoder) {
    expectedLength = decoder.minutes(.expectedLength)
    platform = decoder.choice(.platform)
    joiningMethod = decoder.choice(.joiningMethod)
    option = decoder.choice(.option)
    strategyDate = decoder.day(.strategyDate)
    previous = decoder.identifier(.previousRef)
    (venue, room) = (decoder.text(.venue), decoder.text(.room))
    (joiningLink, phone) = (decoder.text(.joiningLink), decoder.text(.phone))
    callSlot = decoder.time(.callSlot)
    invitedOn = decoder.day(.invitedOn)
  }

  func apply(to meeting: inout Meeting, child: PersonID) {
    meeting.lookedAfterSince[child] = lookedAfterSince
    meeting.expectedLength = expectedLength
    meeting.platform = platform ?? .virtual
    meeting.joiningMethod = joiningMethod
    meeting.option = option ?? .wholeConference
    meeting.strategyDate = strategyDate
    meeting.previous = previous
    (meeting.venue, meeting.room) = (venue, room)
    (meeting.joiningLink, meeting.phone) = (joiningLink, phone)
    meeting.callSlot = callSlot
    meeting.invitedOn = invitedOn
  }
}

extension Meeting {
  /// The columns in which two rows of one meeting disagree.
  func differences(from other: Meeting) -> [ColumnID] {
    var columns: [ColumnID] = []
    func compare<Value: Equatable>(_ column: ColumnID, _ value: (Meeting) -> Value) {
      if value(self) != value(other) { columns.append(column) }
    }
    compare(.type) { $0.type }
    compare(.date) { $0.date }
    compare(.time) { $0.time }
    compare(.expectedLength) { $0.expectedLength }
    compare(.platform) { $0.platform }
    compare(.joiningMethod) { $0.joiningMethod }
    compare(.option) { $0.option }
    compare(.chair) { $0.chair }
    compare(.clerk) { $0.clerk }
    compare(.strategyDate) { $0.strategyDate }
    compare(.previousRef) { $0.previous }
    compare(.venue) { $0.venue }
    compare(.room) { $0.room }
    compare(.joiningLink) { $0.joiningLink }
    compare(.phone) { $0.phone }
    compare(.callSlot) { $0.callSlot }
    compare(.invitedOn) { $0.invitedOn }
    return columns
  }
}

extension RegisterBuilder {
  private static func disagreement(
    _ column: ColumnID, _ reference: MeetingReference, _ place: Location, _ other: Location
  ) -> Diagnostic {
    Diagnostic(
      "RowsDisagree", at: place,
      "'\(column.name)' of \(quoted(reference, "meeting")) differs from another row; "
        + "a meeting's own columns must agree on all rows",
      notes: [.init("the other row is here", at: other)])
  }

  private static func childTwice(
    _ reference: MeetingReference, _ place: Location, _ other: Location
  ) -> Diagnostic {
    Diagnostic(
      "DuplicateID", at: place,
      "\(quoted(reference, "meeting")) has two rows for this child that differ; keep one",
      notes: [.init("the meeting's first row is here", at: other)])
  }
}
