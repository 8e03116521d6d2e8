/// Writes diagnostics as lines that a person, an editor or a program reads.
package struct DiagnosticPrinter: Sendable {
  /// How diagnostics are written.
  package enum Format: String, CaseIterable, Sendable {
    /// `file:line:column: severity: summary [Id]`
    case text
    /// One JSON object a line.
    case json
  }

  private let format: Format
  private let colour: Bool

  /// A printer; colour is for terminals only.
  package init(format: Format = .text, colour: Bool = false) {
    self.format = format
    self.colour = colour
  }

  /// The lines of `diagnostic`, its notes after it.
  package func lines(for diagnostic: Diagnostic) -> [String] {
    switch format {
    case .text: textLines(for: diagnostic)
    case .json: [DiagnosticJSON.line(for: diagnostic)]
    }
  }

  private func textLines(for diagnostic: Diagnostic) -> [String] {
    var line = place(diagnostic.location)
    line += painted("\(diagnostic.severity.rawValue):", as: diagnostic.severity)
    line += " \(diagnostic.summary)"
    if let suggestion = diagnostic.suggestion { line += "; did you mean '\(suggestion)'?" }
    line += " [\(diagnostic.id)]"
    return [line]
      + diagnostic.notes.map { note in
        place(note.location) + painted("note:", as: .note) + " \(note.summary)"
      }
  }

  private func place(_ location: Location?) -> String {
    location.map { "\($0): " } ?? ""
  }

  private func painted(_ text: String, as severity: Severity) -> String {
    guard colour else { return text }
    let code =
      switch severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
