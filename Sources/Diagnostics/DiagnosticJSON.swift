import Foundation

/// The JSON form of a diagnostic, keys sorted so that equal diagnostics are equal lines.
enum DiagnosticJSON {
  /// One line of JSON for `diagnostic`.
  static func line(for diagnostic: Diagnostic) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(diagnostic) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
