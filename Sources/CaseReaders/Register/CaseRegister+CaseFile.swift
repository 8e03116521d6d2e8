package import CaseModel

extension CaseRegister {
  /// Everything about one meeting and nothing about any other; nil for a meeting that is stopped or
  /// that the diary does not hold, or whose record is not what it was when it was checked.
  package func caseFile(for reference: MeetingReference) -> CaseFile? {
    caseFiles(for: reference)?.own
  }

  /// As ``caseFile(for:)``, with the record of the conference before, see ``previousRecord(of:)``.
  package func caseFiles(
    for reference: MeetingReference
  ) -> (own: CaseFile, previous: MeetingRecord?)? {
    guard stopped[reference] == nil, let meeting = contents.meetings[reference] else { return nil }
    let record = contents.record(of: reference)
    guard record != nil || contents.records[reference] == nil else { return nil }
    var rows = contents.rowReader
    let children = meeting.children.compactMap { id in
      contents.children[id].flatMap { rows.child(id, at: $0.place) }
    }
    let involvements = self.rows(of: meeting).compactMap { index in
      rows.involvement(contents.involvements[Int(index)])
    }
    let previous = meeting.previous.flatMap(contents.record)
    // Those who decided something may have no row for the meeting.
    let ids =
      involvements.map(\.person) + [meeting.chair, meeting.clerk]
      + children.compactMap(\.socialWorker) + (record?.people ?? []) + (previous?.people ?? [])
    var people: [PersonID: Person] = [:]
    for id in Set(ids) {
      people[id] = contents.people[id].flatMap { rows.person(id, at: $0) }
    }
    for child in children { people[child.id] = child.person }
    let own = CaseFile(
      meeting: meeting, record: record?.record, children: children, people: people,
      involvements: involvements)
    return (own, previous?.record)
  }

  /// The rows that tie people to the meeting: those of its children in file order, then those
  /// without a child that name it and those of its chair and clerk. So where in the file those stand
  /// who come to many families' meetings changes no family's documents.
  private func rows(of meeting: Meeting) -> [Int32] {
    let ofChildren = Set(meeting.children.flatMap { contents.rowsByChild[$0] ?? [] })
    var rows = Set(contents.rowsByMeeting[meeting.reference] ?? [])
    for runner in [meeting.chair, meeting.clerk] {
      rows.formUnion(
        (contents.rowsByPerson[runner] ?? []).filter {
          let row = contents.involvements[Int($0)]
          return row.child == nil && !row.namesMeetings
        })
    }
    return ofChildren.sorted() + rows.subtracting(ofChildren).sorted()
  }
}

extension CaseRegister.Contents {
  /// A reader of rows of its tables.
  var rowReader: RowReader { RowReader(tables, map: columns) }

  /// The record of a meeting, read anew where it was not kept; nil where there is none that can be
  /// used.
  func record(of reference: MeetingReference) -> UsableRecord? {
    if let kept = kept[reference] { return kept }
    return records[reference]?.read().map(MeetingRecordReader.reading).flatMap(UsableRecord.init)
  }
}

/// A record that was read and checked.
struct UsableRecord: Sendable {
  let record: MeetingRecord
  /// Everybody whom it names.
  let people: [PersonID]

  /// What `reading` found; nil where the file held no record.
  init?(_ reading: MeetingRecordReader.Reading) {
    guard let record = reading.record else { return nil }
    self.record = record
    people = reading.facts.compactMap(\.person)
  }
}
