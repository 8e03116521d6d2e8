import CaseModel

/// Where the columns about one person stand: in a row of `people.csv`, in a child's own row, or in
/// a group of columns of one.
struct RowPlace: Hashable, Sendable {
  /// By which layout a row is read.
  enum Columns: Hashable, Sendable {
    case people
    case cases
    case group(UInt8)
  }

  private let storedRow: UInt32
  let columns: Columns

  /// The place of columns in a row.
  init(_ row: Int, _ columns: Columns) {
    storedRow = UInt32(row)
    self.columns = columns
  }

  var row: Int { Int(storedRow) }
  var kind: TableKind { columns == .people ? .people : .cases }
}

/// A row that ties a person to a child or to meetings, as far as it is held: the rest is read where
/// it is asked for.
struct InvolvementRow: Sendable {
  let person: PersonID
  let child: PersonID?
  let place: RowPlace
  /// Whether the row is about some meetings only.
  let namesMeetings: Bool
}

/// A child's row, as far as it is held.
struct ChildRow: Sendable {
  let place: RowPlace
  let socialWorker: PersonID?
}
