/// How an export's headings and habits map to ours (`columns.yaml`).
package struct ColumnMap: Sendable {
  /// How one file maps.
  package struct Table: Sendable {
    /// The headings that may head a column of ours: those found are joined in the case of
    /// `address`; for every other column one of them may be there.
    package var headings: [ColumnID: [String]] = [:]
    /// Headings that are known and not used.
    package var ignored: [String] = []
    /// The export's words for ours, by column.
    package var words: [ColumnID: [String: String]] = [:]
    /// Headings of columns that mark test persons and duplicates with a yes.
    package var markers: [String] = []
    /// Groups of columns that describe a further person on a child's row (flat exports).
    package var groups: [PersonGroup] = []
    /// The encoding, where it is declared.
    package var encoding: TextEncoding?
    /// The delimiter, where it is declared.
    package var delimiter: Delimiter?

    /// A table with our own headings.
    package init() {}
  }

  /// Columns of a child's row that describe a relative: `mother_first_name`, `mother_phone`.
  package struct PersonGroup: Sendable {
    /// What the person is to the child, in a word of `relationship`.
    package var relationship: String
    /// Which heading holds which column.
    package var headings: [ColumnID: [String]]

    /// A group of columns.
    package init(relationship: String, headings: [ColumnID: [String]]) {
      self.relationship = relationship
      self.headings = headings
    }
  }

  /// How each file maps.
  package var tables: [TableKind: Table] = [:]
  /// Whether dates may have two digits of year: 00-68 are 2000-2068, 69-99 are 1969-1999.
  package var twoDigitYears = false
  /// Ids that the case system keeps for test persons.
  package var testIDs: Set<String> = ["1", "2", "3", "4", "5", "6"]
  /// Words that mark a name as a test person's or a duplicate's, in capitals.
  package var testNames: [String] = ["DUPLICATE"]

  /// Our own headings and nothing else.
  package init() {}

  func table(_ kind: TableKind) -> Table { tables[kind] ?? Table() }
}
