import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the rows of `people.csv`.
  mutating func readPeople() {
    guard let table = tables[.people] else { return }
    var decoder = RowDecoder(table, layout: table.layout, map: input.columns)
    contents.involvements.reserveCapacity(contents.involvements.count + table.rows.count)
    for row in table.rows.indices where table.rows[row].outcome == .used {
      decoder.start(row)
      readPerson(at: RowPlace(row, .people), &decoder)
    }
  }

  /// Reads one row about a person, of either file.
  mutating func readPerson(at place: RowPlace, _ decoder: inout RowDecoder) {
    let kind = place.kind
    let child: PersonID? = decoder.identifier(.childID)
    if child == nil, decoder.hasFailed {
      return refuse(
        kind, decoder.diagnostics + [Self.ownerUnreadable(decoder.location, .childID)])
    }
    if let child, skippedChildren.contains(child) {
      return skip(place.row, of: kind, .aboutTestPerson)
    }
    let id: PersonID? = decoder.needed(decoder.identifier(.personID), .personID)
    let involvement = id.flatMap { decoder.involvement($0, child: child) }
    if child == nil, !decoder.isBlank(.relationship) {
      return refuse(
        kind, decoder.diagnostics + [Self.ownerUnreadable(decoder.location, .childID)])
    }
    if let involvement, let other = contradicted(by: involvement) {
      decoder.reject(Self.secondTie(involvement.person, at: decoder.location, other))
    }
    if let id {
      known.people.insert(id)
      addPerson(id, at: place, &decoder)
    }
    var touch = Touch(
      diagnostics: decoder.diagnostics, children: child.map { [$0] } ?? [],
      people: id.map { [$0] } ?? [])
    guard !decoder.hasFailed, let involvement else {
      if child == nil { touch.meetings = decoder.identifiers(.meetings) }
      return reject(place.row, of: kind, touch)
    }
    diagnostics += decoder.diagnostics
    add(involvement, at: place)
  }

  private mutating func add(_ involvement: Involvement, at place: RowPlace) {
    let index = Int32(contents.involvements.count)
    contents.involvements.append(
      InvolvementRow(
        person: involvement.person, child: involvement.child, place: place,
        namesMeetings: !involvement.meetings.isEmpty))
    contents.rowsByPerson[involvement.person, default: []].append(index)
    if let child = involvement.child {
      contents.rowsByChild[child, default: []].append(index)
    } else {
      for meeting in involvement.meetings {
        contents.rowsByMeeting[meeting, default: []].append(index)
      }
    }
  }

  /// Where a row stands that says something else of the same person, child and meetings.
  private func contradicted(by row: Involvement) -> Location? {
    guard let child = row.child else { return nil }
    for index in contents.rowsByPerson[row.person] ?? []
    where contents.involvements[Int(index)].child == child {
      var reader = rowReader
      guard let other = reader.involvement(contents.involvements[Int(index)]) else { continue }
      if row.contradicts(other) { return other.location }
    }
    return nil
  }

  /// Takes the person's own columns, or holds them against what another row says.
  private mutating func addPerson(
    _ id: PersonID, at place: RowPlace, _ decoder: inout RowDecoder
  ) {
    if known.children.contains(id) { return compareWithCase(id, &decoder) }
    let first = contents.people[id]
    if let first, first.columns == .people, place.columns == .people,
      decoder.equals(row: first.row, in: PersonColumns.columns)
    {
      return
    }
    // Without cases.csv no one can tell who is a child, whose name may be blank here.
    let isNamed = refusals[.cases] == nil
    guard let person = decoder.person(id, needsFirstName: isNamed, needsLastName: isNamed) else {
      return
    }
    guard let first else { return note(person, at: place) }
    var reader = rowReader
    guard let other = reader.person(id, at: first) else { return }
    for column in person.differences(from: other) {
      decoder.reject(Self.disagreement(column, id, decoder.location(column), other.location))
    }
  }

  /// A child's own row is in cases.csv; elsewhere its columns may be blank but not different.
  private func compareWithCase(_ id: PersonID, _ decoder: inout RowDecoder) {
    var reader = rowReader
    guard let person = decoder.person(id, needsFirstName: false, needsLastName: false),
      let row = contents.children[id], let child = reader.person(id, at: row.place)
    else { return }
    for column in person.differences(from: child) where !decoder.isBlank(column) {
      decoder.reject(
        Self.disagreement(column, child.id, decoder.location(column), child.location))
    }
  }
}

extension RegisterBuilder {
  private static func secondTie(
    _ id: PersonID, at place: Location, _ other: Location
  ) -> Diagnostic {
    Diagnostic(
      "RowsDisagree", at: place,
      "\(quoted(id, "person")) has another row for this child that says something else of "
        + "'relationship', 'role', 'parental_responsibility' or 'invite'; correct one of them",
      notes: [.init("the other row is here", at: other)])
  }

  private static func disagreement(
    _ column: ColumnID, _ id: PersonID, _ place: Location, _ other: Location
  ) -> Diagnostic {
    Diagnostic(
      "RowsDisagree", at: place,
      "'\(column.name)' of \(quoted(id, "person")) differs from another row; "
        + "a person's own columns must agree on all rows",
      notes: [.init("the other row is here", at: other)])
  }
}

extension Involvement {
  /// Whether two rows about one person and child cannot both be true.
  fileprivate func contradicts(_ other: Involvement) -> Bool {
    let shareMeetings =
      meetings.isEmpty || other.meetings.isEmpty || !meetings.isDisjoint(with: other.meetings)
    return tie != other.tie || parentalResponsibility != other.parentalResponsibility
      || (shareMeetings && invite != other.invite)
  }
}
