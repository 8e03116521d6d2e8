import Diagnostics

/// `rejects.csv`: what was not used or not made, with place and reason, never a value.
enum RejectsTable {
  static let headings = ["file", "line", "column", "severity", "id", "what"]

  /// The file; paths are given from `folder`, so that the same inputs elsewhere give the same file.
  static func csv(of diagnostics: [Diagnostic], in folder: String) -> [UInt8] {
    var table = CSVText(header: headings)
    for found in diagnostics where found.severity != .note {
      let file = found.location?.file ?? ""
      table.append([
        file.hasPrefix(folder + "/") ? String(file.dropFirst(folder.count + 1)) : file,
        found.location?.line.map(String.init) ?? "",
        found.location?.column.map(String.init) ?? "", found.severity.rawValue, found.id,
        found.summary,
      ])
    }
    return table.bytes
  }
}
