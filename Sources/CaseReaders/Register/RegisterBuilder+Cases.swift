import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the rows of `cases.csv`, and the relatives on them where the export is flat.
  mutating func readCases() {
    guard let table = tables[.cases] else { return }
    var filter = RowFilter(table, map: input.columns)
    var decoder = RowDecoder(table, layout: table.layout, map: input.columns)
    var groups = table.groups.map { RowDecoder(table, layout: $0, map: input.columns) }
    var skipped: Set<PersonID> = []
    for row in table.rows.indices {
      decoder.start(row)
      if let rule = filter.rule(for: row, ids: [.childID]) {
        skip(row, of: .cases, rule)
        if rule != .exactDuplicate, let id: PersonID = decoder.identifier(.childID) {
          skipped.insert(id)
        }
        continue
      }
      readCase(row, &decoder)
      for group in groups.indices { readRelative(row, &groups[group]) }
    }
    skippedChildren = skipped.subtracting(contents.children.keys)
  }

  private mutating func readCase(_ row: Int, _ decoder: inout RowDecoder) {
    guard let id: PersonID = decoder.needed(decoder.identifier(.childID), .childID) else {
      return refuse(
        .cases, decoder.diagnostics + [Self.ownerUnreadable(decoder.location, .childID)])
    }
    known.children.insert(id)
    known.people.insert(id)
    let child = child(id, &decoder)
    if let earlier = contents.children[id] {
      decoder.reject(Self.secondRow(id, decoder.location, first: earlier.person.location))
    }
    if decoder.hasFailed {
      reject(row, of: .cases, Touch(diagnostics: decoder.diagnostics, children: [id]))
    } else if let child {
      diagnostics += decoder.diagnostics
      contents.children[id] = child
      contents.people[id] = child.person
    }
  }

  private func child(_ id: PersonID, _ decoder: inout RowDecoder) -> Child? {
    let expected = decoder.day(.expectedDate)
    // Read before the name: a child is unborn exactly when there is no date of birth.
    let isUnborn = decoder.isBlank(.birthDate)
    guard let person = decoder.person(id, needsFirstName: !isUnborn, needsLastName: true) else {
      return nil
    }
    var child = Child(person: person)
    child.expectedDate = expected
    if person.birthDate == nil, expected == nil {
      decoder.reject(RowDecoder.missing(.birthDate, at: decoder.location(.birthDate)))
    }
    child.familyID = decoder.text(.familyID)
    child.sex = decoder.codedText(.sex)
    child.ethnicity = decoder.codedText(.ethnicity)
    child.disability = decoder.codedText(.disability)
    child.legalStatus = decoder.codedText(.legalStatus)
    child.school = decoder.text(.school)
    child.gp = decoder.text(.gp)
    child.team = decoder.text(.team)
    child.socialWorker = decoder.identifier(.socialWorker)
    child.planStart = decoder.day(.planStart)
    child.invite = decoder.choice(.invite)
    child.category = decoder.choice(.category)
    return child
  }

  /// Reads a further person on a child's row; a group without a single value is nobody.
  private mutating func readRelative(_ row: Int, _ decoder: inout RowDecoder) {
    decoder.start(row)
    let columns = ColumnID.allCases.filter { $0 != .childID && decoder.layout.has($0) }
    guard !columns.allSatisfy(decoder.isBlank) else { return }
    readPerson(row, of: .cases, &decoder)
  }
}

extension RegisterBuilder {
  static func ownerUnreadable(_ place: Location, _ column: ColumnID) -> Diagnostic {
    Diagnostic(
      "OwnerUnreadable", at: place,
      "without '\(column.name)' no one can tell whose row this is, and it may protect an address, "
        + "so the whole file is refused; correct the row")
  }

  private static func secondRow(_ id: PersonID, _ place: Location, first: Location) -> Diagnostic {
    Diagnostic(
      "DuplicateID", at: place,
      "\(quoted(id, "child")) has another row that differs; keep one row for each child",
      notes: [.init("the other row is here", at: first)])
  }

  /// `child 'C0101'`, or without the id where it may be a name in the wrong column.
  static func quoted<Owner>(_ id: Identifier<Owner>, _ noun: String) -> String {
    let isID = id.text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isID ? "\(noun) '\(id)'" : "this \(noun)"
  }
}
