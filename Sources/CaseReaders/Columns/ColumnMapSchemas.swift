/// The keys of `columns.yaml`, as docs/inputs.md lists them.
package enum ColumnMapSchemas {
  /// Every kind of mapping in the file, in the order of docs/inputs.md.
  package static let all = [root, table, group]

  static let root = YAMLSchema(
    "columns.yaml",
    [
      YAMLKey(
        "extends", "The shipped column map to start from",
        form: ShippedColumnMaps.names.joined(separator: ", "), example: "mosaic"),
      YAMLKey(
        "encoding", "The encoding of all three files, where they have no byte order mark",
        form: TextEncoding.allCases.map(\.rawValue).joined(separator: ", "),
        example: "windows-1252"),
      YAMLKey(
        "delimiter", "What separates the fields of all three files; left out: by the header row",
        form: Delimiter.allCases.map(\.rawValue).joined(separator: ", "), example: "semicolon"),
      YAMLKey(
        "two_digit_years", "Whether dates may have two digits of year: 00-68 are 2000-2068",
        form: "yes or no", example: "no"),
      YAMLKey(
        "test_ids", "Ids that the case system keeps for test persons, instead of 1 to 6",
        form: "list of ids", example: "[1, 2, 3]"),
      YAMLKey(
        "test_names", "Words that mark a name as a test person's, instead of DUPLICATE",
        form: "list of words", example: "[DUPLICATE, ZZTEST]"),
      YAMLKey("cases", "How cases.csv maps", form: "keys below", example: "see cases"),
      YAMLKey("people", "How people.csv maps", form: "keys below", example: "see cases"),
      YAMLKey("meetings", "How meetings.csv maps", form: "keys below", example: "see cases"),
    ])

  static let table = YAMLSchema(
    "cases, people, meetings",
    [
      YAMLKey(
        "columns",
        "The export's heading for each of our columns; several are alternatives, or the lines of "
          + "an address",
        form: "column: heading", example: "{child_id: PERSON_ID, address: [Line 1, Line 2]}"),
      YAMLKey(
        "ignore", "Headings that are known and not used", form: "list of headings",
        example: "[Phone 2]"),
      YAMLKey(
        "markers", "Columns whose yes marks a duplicate or a test record", form: "list of headings",
        example: "[TEST_RECORD]"),
      YAMLKey(
        "words", "The export's words for ours, by column", form: "column: {word: our word}",
        example: "{type: {Initial: icpc}}"),
      YAMLKey(
        "groups", "Columns that describe a relative on a child's row (cases only)",
        form: "list of groups", example: "see groups[]"),
      YAMLKey(
        "encoding", "The encoding of this file", form: "as above", example: "utf-16le"),
      YAMLKey("delimiter", "The delimiter of this file", form: "as above", example: "tab"),
    ])

  static let group = YAMLSchema(
    "groups[]",
    [
      YAMLKey(
        "relationship", "What the relative is to the child", form: "a word of relationship",
        example: "mother", isNeeded: true),
      YAMLKey(
        "columns", "The export's heading for each column of people.csv; person_id is needed",
        form: "column: heading",
        example: "{person_id: mother_id, first_name: mother_first_name}", isNeeded: true),
    ])

  /// The columns of a file as keys.
  static func columns(of kind: TableKind) -> YAMLSchema {
    YAMLSchema(
      "columns",
      kind.definitions.map {
        YAMLKey($0.name, $0.meaning, form: "heading or list of headings", example: $0.name)
      })
  }
}
