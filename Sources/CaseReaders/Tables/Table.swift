import Diagnostics

/// The rows of a file: where each stands in the file's text. Their cells are told apart as each row
/// is looked at (``RowCells``).
struct Table {
  /// A row whose cells can be told apart.
  struct Row {
    private let storedLine: UInt32
    private let start: UInt32
    private let count: UInt32
    /// Whether a quote stands in it.
    let hasQuotes: Bool
    /// Whether it holds anything but printable ASCII, so that its text must be looked at.
    let needsCare: Bool
    var outcome = RowOutcome.used

    /// A row that starts on `line`; a file's size is bounded so that all fits.
    init(line: Int, bytes: Range<Int>, hasQuotes: Bool, needsCare: Bool) {
      storedLine = UInt32(line)
      start = UInt32(bytes.lowerBound)
      count = UInt32(bytes.count)
      self.hasQuotes = hasQuotes
      self.needsCare = needsCare
    }

    var line: Int { Int(storedLine) }
    /// Where it stands in the text.
    var bytes: Range<Int> { Int(start)..<Int(start) + Int(count) }
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
  /// The file's text.
  let text: [UInt8]
  let delimiter: Delimiter
  /// The fields of the rows with intricate quotes that SwiftCSV reads in another way than ``RowCells`` does,
  /// by their lines: SwiftCSV has the last word.
  var unusual: [Int: [[UInt8]]] = [:]
  /// How many records the scan found below the header row.
  var read = 0
  var rows: [Row] = []
  var broken: [BrokenRow] = []
  /// Rows that no one needs to look at: blank ones, repeated headers, totals.
  var skipped: [SkipRule: Int] = [:]
  var diagnostics: [Diagnostic] = []

  /// Cells that stand on no row yet; ``read(_:into:)`` moves them.
  var cells: RowCells { RowCells(of: text, delimiter: delimiter) }

  /// Moves `cells` to a row.
  func read(_ row: Int, into cells: inout RowCells) {
    if let fields = unusual[rows[row].line] {
      cells.read(fields: fields)
    } else {
      cells.read(rows[row].bytes, hasQuotes: rows[row].hasQuotes)
    }
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
