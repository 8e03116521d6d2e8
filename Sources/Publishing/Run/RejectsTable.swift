import Diagnostics

/// `rejects.csv`: what was not used or not made, with place and reason, never a value.
///
/// Each line is there once and they stand in the order of what they say, so that the tables of the
/// parts of a month make the table of the month.
enum RejectsTable {
  static let headings = ["file", "line", "column", "severity", "id", "what"]

  /// The file; paths are given from `folder`, so that the same inputs elsewhere give the same file.
  static func csv(of diagnostics: [Diagnostic], in folder: String) -> [UInt8] {
    let rows = diagnostics.filter { $0.severity != .note }.map { found in
      let file = found.location?.file ?? ""
      return [
        file.hasPrefix(folder + "/") ? String(file.dropFirst(folder.count + 1)) : file,
        found.location?.line.map(String.init) ?? "",
        found.location?.column.map(String.init) ?? "", found.severity.rawValue, found.id,
        found.summary,
      ]
    }
    return csv(of: rows)
  }

  /// The tables of all parts as one, and whether an error is in it.
  static func joined(_ tables: [[UInt8]]) throws -> (bytes: [UInt8], hasErrors: Bool) {
    let rows = try tables.flatMap { try CSVText.rows(of: $0, under: headings) }
    return (csv(of: rows), rows.contains { $0[3] == Severity.error.rawValue })
  }

  private static func csv(of rows: [[String]]) -> [UInt8] {
    var table = CSVText(header: headings)
    for row in Set(rows).sorted(by: isBefore) { table.append(row) }
    return table.bytes
  }

  private static func isBefore(_ left: [String], _ right: [String]) -> Bool {
    func place(_ row: [String]) -> (String, Int, Int) {
      (row[0], Int(row[1]) ?? 0, Int(row[2]) ?? 0)
    }
    if place(left) != place(right) { return place(left) < place(right) }
    return (left[4], left[5], left[3]) < (right[4], right[5], right[3])
  }
}
