/// An element that was begun and not yet ended.
struct OpenElement: Sendable {
  let kind: ElementKind
  /// Where its output begins; what follows is cut off if the element does not stay.
  let start: Int
  /// The columns of the table that this is, or is a row of.
  var columns: Int
  /// The items, rows or cells begun in it.
  var children = 0
  var holdsText = false
  /// Whether a row other than the header row stayed in it.
  var holdsRow = false

  /// Whether the element leaves something behind: a table needs more than a header row.
  var stays: Bool { kind == .table ? holdsRow : holdsText }

  /// Where a table says whether its first row is a header row.
  var lookOffset = 0
  /// Whether a table is to stand on one page.
  var isKeptTogether = false
  /// Where the last row that stayed in a table begins.
  var lastRowStart = 0

  init(kind: ElementKind, start: Int, columns: Int) {
    self.kind = kind
    self.start = start
    self.columns = columns
  }
}
