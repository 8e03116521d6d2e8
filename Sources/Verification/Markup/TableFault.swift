/// How a table differs from what Word can open.
package enum TableFault: String, Error, Hashable, Sendable {
  /// A table has no row (ECMA-376 part 1, 17.4.37).
  case noRows = "has no rows"
  /// A row's cells do not add up to the table's grid.
  case unevenRow = "has a row that is not as wide as the table"
  /// A cell's last child is no paragraph (17.4.65).
  case cellWithoutParagraph = "has a cell that does not end in a paragraph"
  /// A row or a cell stands outside a table.
  case misplaced = "has a row or cell outside a table"
}
