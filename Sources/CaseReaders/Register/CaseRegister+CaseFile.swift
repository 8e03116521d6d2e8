package import CaseModel

extension CaseRegister {
  /// Everything about one meeting and nothing about any other; nil for a meeting that is stopped or
  /// that the diary does not hold, or whose record is not what it was when it was checked.
  package func caseFile(for reference: MeetingReference) -> CaseFile? {
    guard stopped[reference] == nil, let meeting = contents.meetings[reference] else { return nil }
    let reading = contents.reading(of: reference)
    guard reading != nil || contents.records[reference] == nil else { return nil }
    var rows = contents.rowReader
    let children = meeting.children.compactMap { id in
      contents.children[id].flatMap { rows.child(id, at: $0.place) }
    }
    let involvements = self.rows(of: meeting).compactMap { index in
      rows.involvement(contents.involvements[Int(index)])
    }
    let earlier = meeting.previous.flatMap(contents.reading)
    let ids =
      involvements.map(\.person) + [meeting.chair, meeting.clerk]
      + children.compactMap(\.socialWorker) + named(in: reading) + named(in: earlier)
    var people: [PersonID: Person] = [:]
    for id in Set(ids) {
      people[id] = contents.people[id].flatMap { rows.person(id, at: $0) }
    }
    for child in children { people[child.id] = child.person }
    return CaseFile(
      meeting: meeting, record: reading?.record, children: children, people: people,
      involvements: involvements)
  }

  /// Everybody whom a record names; those who decided something may have no row for the meeting.
  private func named(in reading: MeetingRecordReader.Reading?) -> [PersonID] {
    reading?.facts.compactMap(\.person) ?? []
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

  /// What the record of a meeting holds, read anew; nil where there is none that can be used.
  func reading(of reference: MeetingReference) -> MeetingRecordReader.Reading? {
    guard let file = records[reference]?.read() else { return nil }
    return MeetingRecordReader.reading(of: file)
  }
}
