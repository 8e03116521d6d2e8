import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the rows of `cases.csv`, and the relatives on them where the export is flat.
  mutating func readCases() {
    guard let table = tables[.cases] else { return }
    var decoder = RowDecoder(table, layout: table.layout, map: input.columns)
    var groups = table.groups.map { RowDecoder(table, layout: $0, map: input.columns) }
    var skipped: Set<PersonID> = []
    for row in table.rows.indices {
      decoder.start(row)
      if case .skipped(let rule) = table.rows[row].outcome {
        if rule != .exactDuplicate, let id: PersonID = decoder.identifier(.childID) {
          skipped.insert(id)
        }
        continue
      }
      readCase(row, &decoder)
      for group in groups.indices {
        readRelative(RowPlace(row, .group(UInt8(group))), &groups[group])
      }
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
    let child = decoder.child(id)
    if let earlier = contents.children[id] {
      decoder.reject(Self.secondRow(id, decoder.location, first: location(of: earlier.place)))
    }
    if decoder.hasFailed {
      reject(row, of: .cases, Touch(diagnostics: decoder.diagnostics, children: [id]))
    } else if let child {
      diagnostics += decoder.diagnostics
      let place = RowPlace(row, .cases)
      contents.children[id] = ChildRow(place: place, socialWorker: child.socialWorker)
      note(child.person, at: place)
    }
  }

  /// Remembers where a person's own columns stand, and from whom the address is kept.
  mutating func note(_ person: Person, at place: RowPlace) {
    contents.people[person.id] = place
    if case .people(let others) = person.addressProtectedFrom {
      protections.append((place, person.id, others))
    }
  }

  /// Reads a further person on a child's row; a group without a single value is nobody.
  private mutating func readRelative(_ place: RowPlace, _ decoder: inout RowDecoder) {
    decoder.start(place.row)
    let columns = ColumnID.allCases.filter { $0 != .childID && decoder.layout.has($0) }
    guard !columns.allSatisfy(decoder.isBlank) else { return }
    readPerson(at: place, &decoder)
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
