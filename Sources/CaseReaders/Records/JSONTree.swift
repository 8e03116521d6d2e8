/// A JSON value whose members keep the order in which they are given, for files that people read.
indirect enum JSONTree: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([JSONTree])
  case object([(String, JSONTree)])

  /// The value over as many lines as it needs, two spaces a level.
  func lines(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return "\(number)"
    case .flag(let flag): return "\(flag)"
    case .null: return "null"
    case .list(let items):
      return "[" + items.map { $0.lines(indent: indent) }.joined(separator: ", ") + "]"
    case .object(let members):
      let rows = members.map { "\(inner)\(Self.quoted($0)): \($1.lines(indent: inner))" }
      return rows.isEmpty ? "{}" : "{\n" + rows.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}
