/// Everything the inputs hold about one meeting, and nothing about any other.
///
/// A case file is made per meeting from the register and let go after its documents are made, so
/// that no document can hold another family's words and memory does not grow with the month.
package struct CaseFile: Encodable, Sendable {
  /// The meeting.
  package var meeting: Meeting
  /// The meeting's record, where there is one.
  package var record: MeetingRecord?
  /// The children of the meeting, in its order.
  package var children: [Child]
  /// Everybody with a row for one of the children or for the meeting, the children themselves,
  /// the chair and the clerk.
  package var people: [PersonID: Person]
  /// The rows that tie people to the children and to the meeting, in file order.
  package var involvements: [Involvement]

  /// A case file.
  package init(
    meeting: Meeting, record: MeetingRecord?, children: [Child], people: [PersonID: Person],
    involvements: [Involvement]
  ) {
    self.meeting = meeting
    self.record = record
    self.children = children
    self.people = people
    self.involvements = involvements
  }

  /// The chair's own record.
  package var chair: Person? { people[meeting.chair] }
  /// The clerk's own record.
  package var clerk: Person? { people[meeting.clerk] }

  /// The rows of `person` that count for this meeting.
  package func involvements(of person: PersonID) -> [Involvement] {
    involvements.filter { $0.person == person }
  }

  /// The first of the rows of `person` that count for this meeting.
  package func firstInvolvement(of person: PersonID) -> Involvement? {
    // By index: a row that is taken out is copied, with all that it holds.
    involvements.indices.first { involvements[$0].person == person }.map { involvements[$0] }
  }
}
