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

  /// Rows as they stand below the header.
  static func lines(of rows: [[String]]) -> [UInt8] {
    var text = CSVText()
    for row in rows { text.append(row) }
    return text.bytes
  }

  private init() { bytes = [] }

  /// Adds a row.
  package mutating func append(_ row: [String]) {
    // One empty field would be a blank line, which readers pass over.
    bytes +=
      row == [""] ? Array("\"\"".utf8) : Array(row.map(Self.field).joined(separator: ",").utf8)
    bytes += "\r\n".utf8
  }

  /// The rows below the header of a table that was written here; throws where it is none of `header`.
  static func rows(of bytes: [UInt8], under header: [String]) throws(OutputError) -> [[String]] {
    var text = Substring(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var rows: [[String]] = []
    while !text.isEmpty { rows.append(row(from: &text)) }
    guard rows.first == header, rows.allSatisfy({ $0.count == header.count }) else {
      throw OutputError(.notAsReleased, "")
    }
    return Array(rows.dropFirst())
  }

  private static func row(from text: inout Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    while let character = text.popFirst(), isQuoted || character != "\r\n" {
      switch character {
      case "\"" where isQuoted && text.first == "\"":
        fields[fields.count - 1].append(text.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  private static func field(_ text: String) -> String {
    let safe = withoutFormulas(text)
    let needsQuotes = safe.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }

  /// `text` with `'` before every line that a spreadsheet would run as a formula: it looks past
  /// spaces, and in some programs every line of a field counts as the start of one.
  private static func withoutFormulas(_ text: String) -> String {
    guard !isPlain(text) else { return text }
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

  /// Whether the text is one line that begins with a letter or a digit, as nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, first < 0x80,
      Unicode.Scalar(first).properties.isAlphabetic
        || Unicode.Scalar(first).properties.numericType != nil
    else { return false }
    return !text.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
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
