import CaseModel
import Diagnostics

/// Reads the cells of one row as typed values and collects what is wrong with them.
struct RowDecoder {
  let table: Table
  let layout: ColumnLayout
  let map: ColumnMap
  private(set) var row = 0
  private(set) var cells: RowCells
  /// Another row, looked at beside this one.
  private var otherCells: RowCells
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a cell of the row cannot be used.
  private(set) var hasFailed = false

  init(_ table: Table, layout: ColumnLayout, map: ColumnMap) {
    self.table = table
    self.layout = layout
    self.map = map
    cells = table.cells
    otherCells = cells
  }

  /// Goes to another row. Diagnostics of the row before are dropped.
  mutating func start(_ row: Int) {
    self.row = row
    table.read(row, into: &cells)
    diagnostics = []
    hasFailed = false
  }

  /// The place of the row.
  var location: Location { table.location(row: row) }

  /// The place of a cell.
  func location(_ column: ColumnID) -> Location {
    table.location(row: row, column: column, in: layout)
  }

  /// Whether another row holds the same bytes in `columns`.
  mutating func equals(row: Int, in columns: [ColumnID]) -> Bool {
    table.read(row, into: &otherCells)
    return columns.allSatisfy { column in
      layout.positions[column.rawValue].allSatisfy { position in
        cells.bytes(at: position) == otherCells.bytes(at: position)
      }
    }
  }

  /// Whether the cell holds nothing, or what exports write for nothing.
  func isBlank(_ column: ColumnID) -> Bool {
    if layout.constants[column] != nil { return false }
    return layout.positions[column.rawValue].allSatisfy { position in
      Blank.isBlank(cells.bytes(at: position), column)
    }
  }

  /// The text of a cell on one line; nil where it is blank.
  mutating func text(_ column: ColumnID) -> String? {
    if let constant = layout.constants[column] { return constant }
    guard let position = layout.positions[column.rawValue].first else { return nil }
    return text(at: position, column, keepsLines: false)
  }

  /// The text of the fields of a column, each on lines of its own.
  mutating func lines(_ column: ColumnID) -> [String] {
    layout.positions[column.rawValue].compactMap { position in
      text(at: position, column, keepsLines: true)
    }
  }

  private mutating func text(
    at position: Int, _ column: ColumnID, keepsLines: Bool
  ) -> String? {
    let bytes = cells.bytes(at: position)
    guard !Blank.isBlank(bytes, column) else { return nil }
    guard table.rows[row].needsCare else { return String(decoding: bytes, as: UTF8.self) }
    do {
      return try CellText.text(bytes, keepsLines: keepsLines)
    } catch {
      reject(Self.forbidden(error, at: location(column)))
      return nil
    }
  }

  /// Reports what makes the row unusable.
  mutating func reject(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    hasFailed = true
  }

  /// Reports what is worth knowing.
  mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension RowDecoder {
  private static func forbidden(_ error: CellText.Forbidden, at place: Location) -> Diagnostic {
    guard error.isReplacement else {
      return Diagnostic(
        "ForbiddenCharacter", at: place,
        "control characters and marks that turn the direction of text are not allowed; "
          + "delete the character and type the text anew")
    }
    return Diagnostic(
      "LostCharacter", at: place,
      "a replacement character stands where an earlier conversion lost a letter; "
        + "type the value anew or export the file again as 'CSV UTF-8'")
  }
}
