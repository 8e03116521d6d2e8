import Diagnostics

/// Reads a file as one strict YAML document.
package enum YAMLDocument {
  /// The largest file that is read, in bytes.
  package static let largest = 1_000_000
  /// How deep values may stand.
  package static let deepest = 32

  /// The document in `bytes`, named `file` in diagnostics; nil where it cannot be used at all.
  ///
  /// Refused: anchors, aliases, merge keys, tags, further documents, more than `largest` bytes or
  /// `deepest` levels, text that is not UTF-8, duplicate keys and characters that no document can
  /// show. After the last two the document is still returned, so that all mistakes are told at once.
  package static func read(_ bytes: [UInt8], file: String, into log: YAMLDiagnostics) -> YAMLNode? {
    guard bytes.count <= largest else {
      log.report(tooLarge(file))
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.report(notUTF8(bytes, file: file))
      return nil
    }
    let forbidden = ForbiddenCharacters.diagnostics(in: text, file: file)
    guard forbidden.isEmpty else {
      forbidden.forEach(log.report)
      return nil
    }
    var composer = YAMLComposer(
      events: YAMLEventReader.events(of: bytes, file: file), file: file, log: log)
    return composer.document()
  }

  private static func tooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      "RefusedYAML", at: Location(file: file),
      "a YAML file may have at most \(largest) bytes; split it or shorten it")
  }

  private static func notUTF8(_ bytes: [UInt8], file: String) -> Diagnostic {
    let repaired = String(decoding: bytes, as: UTF8.self)
    let good = zip(repaired.utf8, bytes).prefix { $0 == $1 }.map(\.1)
    let line = good.count { $0 == UInt8(ascii: "\n") } + 1
    return Diagnostic(
      "NotUTF8", at: Location(file: file, line: line),
      "a YAML file is UTF-8 text; save it as UTF-8 in the editor")
  }
}
