package import CaseModel

extension CaseRegister {
  /// Everything about one meeting and nothing about any other; nil for a meeting that is stopped
  /// or that the diary does not hold.
  package func caseFile(for reference: MeetingReference) -> CaseFile? {
    guard stopped[reference] == nil, let meeting = contents.meetings[reference] else { return nil }
    let children = meeting.children.compactMap { contents.children[$0] }
    let involvements = rows(of: meeting).map { contents.involvements[$0] }
    let record = contents.records[reference]
    var people: [PersonID: Person] = [:]
    for id in involvements.map(\.person) + [meeting.chair, meeting.clerk]
      + children.compactMap(\.socialWorker) + named(in: reference) + named(in: meeting.previous)
    {
      people[id] = contents.people[id]
    }
    for child in children { people[child.id] = child.person }
    return CaseFile(
      meeting: meeting, record: record, children: children, people: people,
      involvements: involvements)
  }

  /// Everybody whom a record names; those who decided something may have no row for the meeting.
  private func named(in record: MeetingReference?) -> [PersonID] {
    record.flatMap { contents.facts[$0] }?.compactMap(\.person) ?? []
  }

  /// The rows that tie people to the meeting, in file order: those of its children, those without
  /// a child that name it, and those of its chair and clerk.
  private func rows(of meeting: Meeting) -> [Int] {
    var rows = Set(meeting.children.flatMap { contents.rowsByChild[$0] ?? [] })
    rows.formUnion(contents.rowsByMeeting[meeting.reference] ?? [])
    for runner in [meeting.chair, meeting.clerk] {
      rows.formUnion(
        (contents.rowsByPerson[runner] ?? []).filter {
          let row = contents.involvements[$0]
          return row.child == nil && row.meetings.isEmpty
        })
    }
    return rows.sorted()
  }
}
