import CaseModel

/// Reads single rows of the tables anew: a month's rows are held as the text that they stand in.
struct RowReader {
  private var decoders: [RowPlace.Columns: RowDecoder] = [:]

  /// A reader of rows of `tables`.
  init(_ tables: [TableKind: Table], map: ColumnMap) {
    if let table = tables[.people] {
      decoders[.people] = RowDecoder(table, layout: table.layout, map: map)
    }
    guard let table = tables[.cases] else { return }
    decoders[.cases] = RowDecoder(table, layout: table.layout, map: map)
    for (number, layout) in table.groups.enumerated() {
      decoders[.group(UInt8(number))] = RowDecoder(table, layout: layout, map: map)
    }
  }

  /// The person whose own columns stand at `place`.
  mutating func person(_ id: PersonID, at place: RowPlace) -> Person? {
    decoders[place.columns]?.reading(place.row) {
      $0.person(id, needsFirstName: false, needsLastName: false)
    }
  }

  /// The child whose row stands at `place`.
  mutating func child(_ id: PersonID, at place: RowPlace) -> Child? {
    decoders[place.columns]?.reading(place.row) { $0.child(id) }
  }

  /// When a child was born, or is expected to be.
  struct Birth {
    let date: CalendarDate?
    let expected: CalendarDate?
  }

  /// What the child's row at `place` says of the birth.
  mutating func birth(at place: RowPlace) -> Birth? {
    decoders[place.columns]?.reading(place.row) {
      Birth(date: $0.day(.birthDate), expected: $0.day(.expectedDate))
    }
  }

  /// All that `row` says.
  mutating func involvement(_ row: InvolvementRow) -> Involvement? {
    decoders[row.place.columns]?.reading(row.place.row) {
      $0.involvement(row.person, child: row.child)
    }
  }
}

extension RowDecoder {
  /// What `read` makes of a row.
  fileprivate mutating func reading<Value>(
    _ row: Int, _ read: (inout RowDecoder) -> Value?
  ) -> Value? {
    start(row)
    return read(&self)
  }
}
