package import Diagnostics

/// The recipients' passwords: one each, and no two alike.
///
/// No message about it holds a password.
package struct PasswordList: Sendable {
  /// The headings of the file.
  static let headings = ["recipient_id", "password"]

  private struct Row {
    let id: String
    var text: String
  }

  private var rows: [Row] = []
  private var passwords: [String: Password] = [:]
  /// The recipients whose rows have an error, so that nothing can be made for them.
  package private(set) var refused: Set<String> = []
  /// What is wrong with rows.
  package private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  /// The bytes that the list was read from; nil where there was no file.
  let source: [UInt8]?

  /// A list without rows, which stands in no file yet.
  package init(file: String) {
    self.file = file
    source = nil
  }

  /// The list in a file's bytes. Throws ``ProtectionFailure`` where they are no such table; what is
  /// wrong with one row becomes a diagnostic and refuses that row's recipient.
  package init(_ bytes: [UInt8], file: String) throws(ProtectionFailure) {
    self.file = file
    source = bytes
    guard var text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadableTable(file, line: nil, .encoding)
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    let table: [PasswordTable.Row]
    do { table = try PasswordTable.rows(of: text) } catch {
      guard case .quote(let line) = error else { return }
      throw .unreadableTable(file, line: line, .quote)
    }
    guard let head = table.first else { return }
    guard head.fields.map({ Self.trimmed($0).lowercased() }) == Self.headings else {
      throw .unreadableTable(file, line: head.line, .headings)
    }
    for row in table.dropFirst() { try add(row) }
  }

  /// The password of a recipient; nil where there is none or its row has an error.
  package func password(of recipient: String) -> Password? {
    refused.contains(recipient) ? nil : passwords[recipient]
  }

  /// Gives a phrase to every recipient without a password, those of `recipients` that have no row
  /// included; returns who got one, in order.
  package mutating func fill(
    for recipients: some Sequence<String>, using generator: inout some RandomNumberGenerator
  ) throws(Password.Malformed) -> [String] {
    let known = Set(rows.map(\.id))
    rows += Set(recipients).subtracting(known).sorted().map { Row(id: $0, text: "") }
    var taken = Set(passwords.values)
    var filled: [String] = []
    for index in rows.indices where rows[index].text.isEmpty && !refused.contains(rows[index].id) {
      var phrase = try Password.phrase(using: &generator)
      while !taken.insert(phrase).inserted { phrase = try Password.phrase(using: &generator) }
      rows[index].text = phrase.text
      passwords[rows[index].id] = phrase
      filled.append(rows[index].id)
    }
    return filled.sorted()
  }

  /// The list as a file's bytes: every row that was read, as it was, and every one that was filled.
  package var bytes: [UInt8] {
    let lines = [Self.headings] + rows.map { [$0.id, $0.text] }
    return Array(lines.map { PasswordTable.text(of: $0) + "\n" }.joined().utf8)
  }
}

extension PasswordList {
  private mutating func add(_ row: PasswordTable.Row) throws(ProtectionFailure) {
    guard row.fields.count == 2 else {
      throw .unreadableTable(file, line: row.line, .ragged)
    }
    let id = Self.trimmed(row.fields[0])
    guard PackPath.isID(id) else { throw .unreadableTable(file, line: row.line, .id) }
    let text = Self.trimmed(row.fields[1]).isEmpty ? "" : row.fields[1]
    if rows.contains(where: { $0.id == id }) {
      refuse([id], row.line, "a recipient has one row; delete the others")
    }
    rows.append(Row(id: id, text: text))
    guard !text.isEmpty else { return }
    do throws(Password.Malformed) {
      accept(try Password(text), for: id, row.line)
    } catch {
      refuse([id], row.line, "a password has 255 characters at most; write a shorter one")
    }
  }

  private mutating func accept(_ password: Password, for id: String, _ line: Int) {
    if let weakness = password.weakness { refuse([id], line, weakness.sentence) }
    // What opens one recipient's pack must not open another's.
    let sharers = passwords.filter { $0.value == password && $0.key != id }.map(\.key)
    if !sharers.isEmpty {
      refuse(
        sharers + [id], line,
        "two recipients have one password, so each could open what is the other's; "
          + "leave one empty and another is made")
    }
    passwords[id] = password
  }

  private mutating func refuse(_ ids: [String], _ line: Int, _ rule: String) {
    refused.formUnion(ids)
    let who = Set(ids).sorted().map { "'\($0)'" }.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        "RecipientPassword", at: Location(file: file, line: line, column: 2), "\(who): \(rule)"))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
