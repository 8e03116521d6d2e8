/// A column that a file may have, as docs/inputs.md lists it and as the reader understands it.
package struct ColumnDefinition: Sendable {
  /// Whether a file or a row can do without a column.
  package enum Need: Hashable, Sendable {
    /// The file is refused without the column, the row is rejected without a value.
    case always
    /// The file is refused without the column; a blank cell means something.
    case column
    /// A row needs a value in some cases.
    case sometimes(String)
    /// Never needed.
    case no

    /// The word for it in docs/inputs.md.
    package var title: String {
      switch self {
      case .always: "yes"
      case .column: "yes, may be blank"
      case .sometimes(let when): when
      case .no: "no"
      }
    }

    var isColumnNeeded: Bool { self == .always || self == .column }
  }

  /// The column.
  package let column: ColumnID
  /// Its heading.
  package let name: String
  /// What it means.
  package let meaning: String
  /// What may stand in a cell.
  package let form: String
  /// A cell as one would write it.
  package let example: String
  /// Whether it is needed.
  package let need: Need
  /// Which documents show it or depend on it.
  package let documents: String

  init(
    _ column: ColumnID, _ name: String, _ meaning: String, _ form: String, _ example: String,
    _ need: Need = .no, _ documents: String
  ) {
    self.column = column
    self.name = name
    self.meaning = meaning
    self.form = form
    self.example = example
    self.need = need
    self.documents = documents
  }
}
