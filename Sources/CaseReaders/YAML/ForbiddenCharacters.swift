import Diagnostics

/// Characters that no value may hold: XML cannot carry them, or they turn round what a reader sees.
enum ForbiddenCharacters {
  /// Whether a text may hold `scalar`.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// A diagnostic for each forbidden character in a file's text; a carriage return is a line end.
  static func diagnostics(in text: String, file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        (line, column) = (line + 1, 1)
        continue
      }
      if scalar != "\r", !allows(scalar) {
        found.append(diagnostic(at: Location(file: file, line: line, column: column)))
      }
      column += 1
    }
    return found
  }

  /// The diagnostic for a forbidden character at `location`.
  static func diagnostic(at location: Location) -> Diagnostic {
    Diagnostic(
      "ForbiddenCharacter", at: location,
      "control characters and marks that turn the direction of text are not allowed; "
        + "delete the character and type the text anew")
  }
}
