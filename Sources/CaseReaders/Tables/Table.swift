import Diagnostics

/// The rows of a file, split into cells that are not yet understood.
struct Table {
  /// A row whose cells can be told apart.
  struct Row {
    var line: Int
    /// Where its first cell stands in `cells`.
    var firstCell: Int
    /// Whether it holds anything but printable ASCII, so that its text must be looked at.
    var needsCare: Bool
    var outcome = RowOutcome.used
  }

  /// A row whose cells cannot be told apart.
  struct BrokenRow {
    var line: Int
    /// What stands where the keys are expected, as far as that can be read.
    var keys: [ColumnID: String]
    var diagnostic: Diagnostic
  }

  let file: String
  let kind: TableKind
  let layout: ColumnLayout
  /// The layouts of the further people on a child's row.
  let groups: [ColumnLayout]
  /// The text, and after it the fields that stood in quotes.
  var storage: [UInt8]
  var cells: [CellRange] = []
  /// How many records the scan found below the header row.
  var read = 0
  var rows: [Row] = []
  var broken: [BrokenRow] = []
  /// Rows that no one needs to look at: blank ones, repeated headers, totals.
  var skipped: [SkipRule: Int] = [:]
  var diagnostics: [Diagnostic] = []

  /// The trimmed bytes of the cell at `position` in `row`.
  func bytes(row: Int, position: Int) -> ArraySlice<UInt8> {
    storage[cells[rows[row].firstCell + position].bytes]
  }

  /// The place of a row, or of one of its cells.
  func location(row: Int, column: ColumnID? = nil, in layout: ColumnLayout? = nil) -> Location {
    let position = column.flatMap { (layout ?? self.layout).positions[$0.rawValue].first }
    return Location(file: file, line: rows[row].line, column: position.map { $0 + 1 })
  }

  /// What became of the rows.
  var account: RowAccount {
    var skipped = skipped
    var (used, rejected) = (0, broken.map(\.line))
    for row in rows {
      switch row.outcome {
      case .used: used += 1
      case .rejected: rejected.append(row.line)
      case .skipped(let rule): skipped[rule, default: 0] += 1
      }
    }
    return RowAccount(
      file: file, read: read, used: used, rejectedLines: rejected.sorted(), skipped: skipped)
  }
}

/// What became of a row.
enum RowOutcome: Hashable {
  case used
  case rejected
  case skipped(SkipRule)
}
