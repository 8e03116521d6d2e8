/// Where the columns of a file stand, and how to read them.
struct ColumnLayout {
  /// The fields of each column, counted from 0, by `ColumnID.rawValue`; several only for an
  /// address, none where the file lacks the column.
  var positions: [[Int]] = Array(repeating: [], count: ColumnID.allCases.count)
  /// The fields that mark a row as a duplicate or test record.
  var markers: [Int] = []
  /// The export's words for ours, folded.
  var words: [ColumnID: [String: String]] = [:]
  /// What the file says by its form and not in a cell: the relationship of a group of columns.
  var constants: [ColumnID: String] = [:]

  func has(_ column: ColumnID) -> Bool { !positions[column.rawValue].isEmpty }

  /// The fields that are read at all, in order.
  var usedPositions: [Int] { Array(Set(positions.flatMap(\.self) + markers)).sorted() }
}
