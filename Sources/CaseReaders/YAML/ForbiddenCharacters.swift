import Diagnostics

/// Characters that no value may hold: control characters, the marks that turn the direction of
/// text, non-characters, and the replacement character, which stands for a letter that an earlier
/// conversion lost.
enum ForbiddenCharacters {
  /// Whether a text may hold `scalar`.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    case 0xFDD0...0xFDEF, 0xFFFD: false
    case let value: value & 0xFFFE != 0xFFFE
    }
  }

  /// Whether a text may hold all of its scalars.
  static func allow(_ text: String) -> Bool {
    !text.utf8.contains(where: mayBegin) || text.unicodeScalars.allSatisfy(allows)
  }

  /// Whether a forbidden character can begin with `byte` in UTF-8: hardly any text has such a byte.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...: true
    default: false
    }
  }

  /// A diagnostic for each forbidden character in a file's text; a carriage return is a line end.
  static func diagnostics(in text: String, file: String) -> [Diagnostic] {
    guard text.utf8.contains(where: { mayBegin($0) && $0 != 0x0D }) else { return [] }
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
