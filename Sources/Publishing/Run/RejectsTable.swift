import Diagnostics

/// `rejects.csv`: what was not used or not made, with place and reason, never a value.
enum RejectsTable {
  static let headings = ["file", "line", "column", "severity", "id", "what"]

  static func csv(of diagnostics: [Diagnostic]) -> [UInt8] {
    var table = CSVText(header: headings)
    for found in diagnostics where found.severity != .note {
      table.append([
        found.location?.file ?? "", found.location?.line.map(String.init) ?? "",
        found.location?.column.map(String.init) ?? "", found.severity.rawValue, found.id,
        found.summary,
      ])
    }
    return table.bytes
  }
}
