/// A person of a meeting and whether they come to it: what the rows say, changed by the record.
package struct Invitee: Sendable {
  /// Whether a person comes.
  package enum Attendance: Sendable {
    /// Comes to the whole meeting.
    case invited
    /// Comes to all but a part.
    case partlyExcluded(Exclusion)
    /// Is kept from the whole meeting and told so.
    case excluded(Exclusion)
    /// Sends a report and does not come.
    case reportOnly
    /// Is not asked.
    case notInvited
  }

  /// The person.
  package var person: Person
  /// The person's rows for this meeting; empty for a child.
  package var involvements: [Involvement]
  /// Whether the person comes.
  package var attendance: Attendance

  /// A person of a meeting.
  package init(person: Person, involvements: [Involvement], attendance: Attendance) {
    self.person = person
    self.involvements = involvements
    self.attendance = attendance
  }

  /// Whether the person comes to the meeting or to part of it.
  package var comes: Bool {
    switch attendance {
    case .invited, .partlyExcluded: true
    case .excluded, .reportOnly, .notInvited: false
    }
  }

  /// The exclusion from all or part of the meeting.
  package var exclusion: Exclusion? {
    switch attendance {
    case .partlyExcluded(let exclusion), .excluded(let exclusion): exclusion
    case .invited, .reportOnly, .notInvited: nil
    }
  }
}

extension CaseFile {
  /// Everybody with a row for the meeting, family before professionals and in file order, then
  /// whether each comes. The chair and the clerk, who run the meeting, and the children are left
  /// out.
  package var invitees: [Invitee] {
    let ids = Set(children.map(\.id))
    var order: [PersonID] = []
    var rows: [PersonID: [Involvement]] = [:]
    for row in involvements
    where !ids.contains(row.person) && row.person != meeting.chair && row.person != meeting.clerk {
      if rows[row.person] == nil { order.append(row.person) }
      rows[row.person, default: []].append(row)
    }
    let family = order.filter { rows[$0]?.first?.relationship != nil }
    let professionals = order.filter { rows[$0]?.first?.relationship == nil }
    return (family + professionals).compactMap { id in
      guard let person = people[id], let rows = rows[id] else { return nil }
      return Invitee(
        person: person, involvements: rows, attendance: attendance(of: id, rows: rows))
    }
  }

  private func attendance(of person: PersonID, rows: [Involvement]) -> Invitee.Attendance {
    if let exclusion = record?.exclusions.first(where: { $0.person == person }) {
      return exclusion.part == nil ? .excluded(exclusion) : .partlyExcluded(exclusion)
    }
    if record?.removed.contains(where: { $0.person == person }) == true { return .notInvited }
    if record?.added.contains(where: { $0.person == person }) == true { return .invited }
    let choices = rows.filter { $0.counts(for: meeting.reference) }.map(\.invite)
    if choices.contains(.yes) { return .invited }
    return choices.contains(.reportOnly) ? .reportOnly : .notInvited
  }

  /// People whose rows say `excluded` though the record does not say why and how they are heard.
  package var undecidedExclusions: [Involvement] {
    involvements.filter { row in
      row.invite == .excluded && row.counts(for: meeting.reference)
        && record?.exclusions.contains { $0.person == row.person } != true
    }
  }
}

extension Involvement {
  /// Whether the row's choice is about this meeting.
  package func counts(for meeting: MeetingReference) -> Bool {
    meetings.isEmpty || meetings.contains(meeting)
  }
}
