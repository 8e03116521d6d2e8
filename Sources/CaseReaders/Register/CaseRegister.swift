package import CaseModel
package import Diagnostics

/// Everything the inputs hold, read and cross-checked.
///
/// It is asked for one meeting at a time and holds hardly more than the tables' text: rows are read
/// anew for each meeting, and so are records, from their files.
package struct CaseRegister: Sendable {
  /// The meetings whose documents may be made, in the order of the queue: initial conferences
  /// first (R096), then by date and reference.
  package let meetings: [Meeting]
  /// The meetings of which nothing may be made, and why.
  package let stopped: [MeetingReference: [Diagnostic]]
  /// What became of the rows of each file that could be read as a table.
  package let rowAccounts: [RowAccount]
  /// The files that are missing or cannot be used as a whole; what needs them is stopped.
  package let refusedFiles: [String]
  /// Everything found, in the order of files and lines.
  package let diagnostics: [Diagnostic]

  let contents: Contents

  /// What was read, by what it is looked up by.
  struct Contents: Sendable {
    var tables: [TableKind: Table] = [:]
    var columns = ColumnMap()
    var children: [PersonID: ChildRow] = [:]
    /// Where each person's own columns are read.
    var people: [PersonID: RowPlace] = [:]
    var involvements: [InvolvementRow] = []
    /// Rows of `involvements`, in file order.
    var rowsByChild: [PersonID: [Int32]] = [:]
    var rowsByPerson: [PersonID: [Int32]] = [:]
    /// Rows without a child that name the meeting.
    var rowsByMeeting: [MeetingReference: [Int32]] = [:]
    var meetings: [MeetingReference: Meeting] = [:]
    var records: [MeetingReference: RecordFile] = [:]
    /// What the first of them hold.
    var kept: [MeetingReference: UsableRecord] = [:]
    /// The meetings whose `previous_ref` names a meeting.
    var followers: [MeetingReference: [MeetingReference]] = [:]
  }

  /// Reads and cross-checks `input`. Nothing is thrown: what is wrong is in `diagnostics`, and
  /// whatever it touches is in `stopped`.
  package init(_ input: consuming RegisterInput) {
    var builder = RegisterBuilder(input)
    self = builder.build()
  }

  init(
    contents: Contents, stopped: [MeetingReference: [Diagnostic]], rowAccounts: [RowAccount],
    refusedFiles: [String], diagnostics: [Diagnostic]
  ) {
    self.contents = contents
    self.stopped = stopped
    self.rowAccounts = rowAccounts
    self.refusedFiles = refusedFiles
    self.diagnostics = diagnostics
    // Meetings are large to move about.
    meetings = contents.meetings.values.filter { stopped[$0.reference] == nil }
      .map(\.queueKey).sorted(by: <).compactMap { contents.meetings[$0.3] }
  }

  /// The files of which more than `share` of the rows were rejected; where there is one, nothing
  /// should be made (design 2: a quarter).
  package func filesOverLimit(share: Double = 0.25) -> [RowAccount] {
    rowAccounts.filter { $0.exceeds(share: share) }
  }

  /// The conference before `meeting`, where the diary still holds it.
  package func previousMeeting(of meeting: Meeting) -> Meeting? {
    meeting.previous.flatMap { contents.meetings[$0] }
  }

  /// The record of the conference before `meeting`: of one that the diary still holds, or of an
  /// earlier one, whose record says in `held_on` when it was; nil where there is none.
  package func previousRecord(of meeting: Meeting) -> MeetingRecord? {
    meeting.previous.flatMap { contents.record(of: $0)?.record }
  }
}

extension Meeting {
  fileprivate var queueKey: (Int, CalendarDate, ClockTime, MeetingReference) {
    (type == .icpc ? 0 : 1, date, time, reference)
  }
}
