/// Writes tables of text as comma-separated values (RFC 4180) that are safe to open in a
/// spreadsheet.
package struct CSVText: Sendable {
  /// The file's bytes so far, in UTF-8.
  package private(set) var bytes: [UInt8]

  /// A table whose first row is `header`.
  ///
  /// - Parameters:
  ///   - header: the columns' names.
  ///   - marksEncoding: whether the file starts with a byte order mark, without which
  ///     Excel takes it for Windows-1252 and spoils every accent and dash.
  package init(header: [String], marksEncoding: Bool = true) {
    bytes = marksEncoding ? [0xEF, 0xBB, 0xBF] : []
    append(header)
  }

  /// Adds a row.
  package mutating func append(_ row: [String]) {
    // One empty field would be a blank line, which readers pass over.
    bytes +=
      row == [""] ? Array("\"\"".utf8) : Array(row.map(Self.field).joined(separator: ",").utf8)
    bytes += "\r\n".utf8
  }

  private static func field(_ text: String) -> String {
    let safe = withoutFormulas(text)
    let needsQuotes = safe.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }

  /// `text` with `'` before every line that a spreadsheet would run as a formula: it looks past
  /// spaces, and in some programs every line of a field counts as the start of one.
  private static func withoutFormulas(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      guard scalar == "\n" || scalar == "\r" else { continue }
      safe.append(contentsOf: guarded(line))
      line.removeAll()
    }
    safe.append(contentsOf: guarded(line))
    return String(safe)
  }

  private static func guarded(_ line: String.UnicodeScalarView) -> String.UnicodeScalarView {
    let isBlank = line.allSatisfy { $0 == "\n" || $0 == "\r" }
    let first = line.first { $0.properties.generalCategory != .spaceSeparator }
    guard !isBlank, let first, starters.contains(first) else { return line }
    var quoted = line
    quoted.insert("'", at: quoted.startIndex)
    return quoted
  }

  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
  ]
}
