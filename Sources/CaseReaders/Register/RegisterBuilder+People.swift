import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the rows of `people.csv`.
  mutating func readPeople() {
    guard let table = tables[.people] else { return }
    var filter = RowFilter(table, map: input.columns)
    var decoder = RowDecoder(table, layout: table.layout, map: input.columns)
    contents.involvements.reserveCapacity(contents.involvements.count + table.rows.count)
    for row in table.rows.indices {
      if let rule = filter.rule(for: row, ids: [.personID]) {
        skip(row, of: .people, rule)
      } else {
        decoder.start(row)
        readPerson(row, of: .people, &decoder)
      }
    }
  }

  /// Reads one row about a person, of either file.
  mutating func readPerson(_ row: Int, of kind: TableKind, _ decoder: inout RowDecoder) {
    let child: PersonID? = decoder.identifier(.childID)
    if child == nil, decoder.hasFailed {
      return refuse(
        kind, decoder.diagnostics + [Self.ownerUnreadable(decoder.location, .childID)])
    }
    if let child, skippedChildren.contains(child) {
      return skip(row, of: kind, .aboutTestPerson)
    }
    let id: PersonID? = decoder.needed(decoder.identifier(.personID), .personID)
    let involvement = id.flatMap { self.involvement($0, child: child, &decoder) }
    if child == nil, !decoder.isBlank(.relationship) {
      return refuse(
        kind, decoder.diagnostics + [Self.ownerUnreadable(decoder.location, .childID)])
    }
    if let involvement, let other = contradicted(by: involvement) {
      decoder.reject(Self.secondTie(involvement.person, at: decoder.location, other.location))
    }
    if let id {
      known.people.insert(id)
      addPerson(id, row, of: kind, &decoder)
    }
    var touch = Touch(
      diagnostics: decoder.diagnostics, children: child.map { [$0] } ?? [],
      people: id.map { [$0] } ?? [])
    guard !decoder.hasFailed, let involvement else {
      if child == nil { touch.meetings = decoder.identifiers(.meetings) }
      return reject(row, of: kind, touch)
    }
    diagnostics += decoder.diagnostics
    add(involvement)
  }

  private mutating func add(_ involvement: Involvement) {
    let index = contents.involvements.count
    contents.involvements.append(involvement)
    contents.rowsByPerson[involvement.person, default: []].append(index)
    if let child = involvement.child {
      contents.rowsByChild[child, default: []].append(index)
    } else {
      for meeting in involvement.meetings {
        contents.rowsByMeeting[meeting, default: []].append(index)
      }
    }
  }

  /// A row that says something else of the same person, child and meetings.
  private func contradicted(by row: Involvement) -> Involvement? {
    let others = (contents.rowsByPerson[row.person] ?? []).map { contents.involvements[$0] }
    return others.first { other in
      guard row.child == other.child, row.child != nil else { return false }
      let shareMeetings =
        row.meetings.isEmpty || other.meetings.isEmpty
        || !row.meetings.isDisjoint(with: other.meetings)
      return row.tie != other.tie || row.parentalResponsibility != other.parentalResponsibility
        || (shareMeetings && row.invite != other.invite)
    }
  }

  private func involvement(
    _ id: PersonID, child: PersonID?, _ decoder: inout RowDecoder
  ) -> Involvement? {
    let relationship: Relationship? = decoder.choice(.relationship)
    let role: ProfessionalRole? = decoder.choice(.role)
    let tie: Involvement.Tie
    switch (relationship, role) {
    case (let relationship?, nil) where decoder.isBlank(.role): tie = .family(relationship)
    case (nil, let role?) where decoder.isBlank(.relationship): tie = .professional(role)
    default:
      if !decoder.hasFailed { decoder.reject(Self.oneTie(at: decoder.location(.relationship))) }
      return nil
    }
    var row = Involvement(person: id, child: child, tie: tie, location: decoder.location)
    row.roleTitle = decoder.text(.roleTitle)
    row.parentalResponsibility = decoder.flag(.parentalResponsibility) ?? false
    row.invite = decoder.choice(.invite) ?? .yes
    row.meetings = Set(decoder.identifiers(.meetings, of: Meeting.self))
    if child == nil, row.meetings.isEmpty, let role, !role.mayStandAlone {
      decoder.reject(Self.meetingsNeeded(at: decoder.location(.meetings)))
    }
    return row
  }

  /// Takes the person's own columns, or holds them against what another row says.
  private mutating func addPerson(
    _ id: PersonID, _ row: Int, of kind: TableKind, _ decoder: inout RowDecoder
  ) {
    if known.children.contains(id) { return compareWithCase(id, &decoder) }
    if kind == .people, let first = firstRows[id], hasSameBytes(row, first, decoder) { return }
    // Without cases.csv no one can tell who is a child, whose name may be blank here.
    let isNamed = refusals[.cases] == nil
    guard let person = decoder.person(id, needsFirstName: isNamed, needsLastName: isNamed) else {
      return
    }
    if let other = contents.people[id] {
      for column in person.differences(from: other) {
        decoder.reject(Self.disagreement(column, id, decoder.location(column), other.location))
      }
    } else {
      contents.people[id] = person
      if kind == .people { firstRows[id] = row }
    }
  }

  private func hasSameBytes(_ row: Int, _ first: Int, _ decoder: RowDecoder) -> Bool {
    PersonColumns.columns.allSatisfy { column in
      decoder.layout.positions[column.rawValue].allSatisfy { position in
        decoder.table.bytes(row: row, position: position)
          == decoder.table.bytes(row: first, position: position)
      }
    }
  }

  /// A child's own row is in cases.csv; elsewhere its columns may be blank but not different.
  private func compareWithCase(_ id: PersonID, _ decoder: inout RowDecoder) {
    guard let person = decoder.person(id, needsFirstName: false, needsLastName: false),
      let child = contents.children[id]?.person
    else { return }
    for column in person.differences(from: child) where !decoder.isBlank(column) {
      decoder.reject(
        Self.disagreement(column, child.id, decoder.location(column), child.location))
    }
  }
}

extension ProfessionalRole {
  /// Whether the person may be in people.csv without a child or a meeting, to be named elsewhere.
  var mayStandAlone: Bool {
    [.chair, .clerk, .reviewingOfficer, .teamManager].contains(self)
  }
}

extension RegisterBuilder {
  private static func oneTie(at place: Location) -> Diagnostic {
    Diagnostic(
      "RelationshipOrRole", at: place,
      "a row has either a 'relationship' (family) or a 'role' (professional); fill in one of them")
  }

  private static func secondTie(
    _ id: PersonID, at place: Location, _ other: Location
  ) -> Diagnostic {
    Diagnostic(
      "RowsDisagree", at: place,
      "\(quoted(id, "person")) has another row for this child that says something else of "
        + "'relationship', 'role', 'parental_responsibility' or 'invite'; correct one of them",
      notes: [.init("the other row is here", at: other)])
  }

  private static func meetingsNeeded(at place: Location) -> Diagnostic {
    Diagnostic(
      "MissingValue", at: place,
      "a professional without a child must name the meetings; fill in 'meetings' or 'child_id'")
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
