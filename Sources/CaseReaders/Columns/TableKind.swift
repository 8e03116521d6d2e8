/// The three tables of an export. The raw value is the file's name without `.csv`.
package enum TableKind: String, CaseIterable, Hashable, Sendable {
  case cases
  case people
  case meetings

  /// The columns that the file may have, in the order of docs/inputs.md.
  package var definitions: [ColumnDefinition] {
    switch self {
    case .cases: Self.casesColumns
    case .people: Self.peopleColumns
    case .meetings: Self.meetingsColumns
    }
  }

  /// What one row stands for.
  package var rowMeaning: String {
    switch self {
    case .cases: "one row for each child"
    case .people: "one row for each person and child"
    case .meetings: "one row for each meeting and child"
    }
  }

  /// The columns that name a row's record.
  var keys: [ColumnID] {
    switch self {
    case .cases: [.childID]
    case .people: [.personID, .childID]
    case .meetings: [.meetingRef, .childID]
    }
  }

  func definition(of column: ColumnID) -> ColumnDefinition? {
    definitions.first { $0.column == column }
  }
}
