/// The tables of docs/inputs.md, made from the definitions that the readers follow. A test holds
/// the page to them.
package enum InputsReference {
  /// Every table: what it is about, and its rows in Markdown.
  package static var tables: [(title: String, markdown: String)] {
    TableKind.allCases.map { ("\($0.rawValue).csv", markdown($0.definitions)) }
      + MeetingRecordSchemas.all.map { ($0.name, markdown($0.keys)) }
      + ColumnMapSchemas.all.map { ($0.name, markdown($0.keys)) }
      + ProfileSchemas.all.map { ($0.name, markdown($0.keys)) }
  }

  /// The table of a file's columns.
  package static func markdown(_ columns: [ColumnDefinition]) -> String {
    let rows = columns.map { column in
      row([
        "`\(column.name)`", column.meaning, column.form, "`\(column.example)`", column.need.title,
        column.documents,
      ])
    }
    return (head(["Column", "Meaning", "Form", "Example", "Needed", "For"]) + rows)
      .joined(separator: "\n")
  }

  /// The table of a mapping's keys.
  package static func markdown(_ keys: [YAMLKey]) -> String {
    let rows = keys.map { key in
      row([
        "`\(key.name)`", sentence(key.meaning), key.form, "`\(key.example)`",
        key.isNeeded ? "yes" : "no",
      ])
    }
    return (head(["Key", "Meaning", "Form", "Example", "Needed"]) + rows).joined(separator: "\n")
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func head(_ titles: [String]) -> [String] {
    [row(titles), "|" + String(repeating: "---|", count: titles.count)]
  }

  private static func row(_ cells: [String]) -> String {
    let escaped = cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
    return "| " + escaped.joined(separator: " | ") + " |"
  }
}
