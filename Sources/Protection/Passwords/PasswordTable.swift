/// The rows of a passwords file: comma-separated fields, quoted where they hold a comma, a quote or
/// a line break (RFC 4180).
enum PasswordTable {
  /// A row and the line that it starts on.
  struct Row: Hashable {
    let line: Int
    let fields: [String]
  }

  /// Why a text is no table, and the line it shows on.
  enum Malformed: Error, Hashable {
    /// A quote is opened and never closed, or something follows a closing quote.
    case quote(line: Int)
  }

  /// The rows of `text` that are not empty.
  static func rows(of text: String) throws(Malformed) -> [Row] {
    var rows: [Row] = []
    var line = 1
    var rest = Substring(text)
    while !rest.isEmpty {
      let start = line
      let fields = try Self.row(from: &rest, &line)
      if fields != [""] { rows.append(Row(line: start, fields: fields)) }
    }
    return rows
  }

  private static func row(
    from rest: inout Substring, _ line: inout Int
  ) throws(Malformed) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(rest.first == "\"" ? try quoted(&rest, &line) : plain(&rest))
      guard let next = rest.popFirst() else { return fields }
      guard next.isNewline else { continue }
      line += 1
      return fields
    }
  }

  private static func plain(_ rest: inout Substring) -> String {
    let end = rest.firstIndex { $0 == "," || $0.isNewline } ?? rest.endIndex
    defer { rest = rest[end...] }
    return String(rest[..<end])
  }

  private static func quoted(
    _ rest: inout Substring, _ line: inout Int
  ) throws(Malformed) -> String {
    let start = line
    var field = ""
    rest.removeFirst()
    while let next = rest.popFirst() {
      if next.isNewline { line += 1 }
      guard next == "\"" else {
        field.append(next)
        continue
      }
      guard let after = rest.first else { return field }
      if after == "," || after.isNewline { return field }
      guard after == "\"" else { break }
      field.append(rest.removeFirst())
    }
    throw .quote(line: start)
  }

  /// A row as text, without its line break.
  static func text(of fields: [String]) -> String {
    fields.map(quotedWhereNeeded).joined(separator: ",")
  }

  private static func quotedWhereNeeded(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"\(field.replacing("\"", with: "\"\""))\""
  }
}
