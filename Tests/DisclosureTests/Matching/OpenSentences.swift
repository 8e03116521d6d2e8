import TestSupport

/// Sentences of the shipped templates and of the sample's records, which name other people only.
enum OpenSentences {
  /// The sentences of four words or more.
  static func all() throws -> [String] {
    let templates = try Repository.files(under: "templates", ending: ".stencil")
    let records = try Repository.files(under: "data/meetings", ending: ".yaml")
    let texts =
      templates.values.map { wording(ofTemplate: String(decoding: $0, as: UTF8.self)) }
      + records.values.map { wording(ofRecord: String(decoding: $0, as: UTF8.self)) }
    return Set(texts.flatMap(sentences)).sorted()
  }

  private static func sentences(of text: String) -> [String] {
    text.replacing(/([.!?])\s+/) { "\($0.1)\n\n" }
      .split(separator: /\n\n+/).map(String.init)
      .filter { $0.split(separator: " ").count >= 4 }
  }

  private static func wording(ofTemplate text: String) -> String {
    text.replacing(/\{#.*?#\}|\{%.*?%\}/, with: "\n\n").replacing(/\{\{.*?\}\}/, with: "them")
  }

  /// The values of a record, each a paragraph of its own.
  private static func wording(ofRecord text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let key = line.firstMatch(of: /^[\s-]*\{?[a-z_]+: ?/) else {
        return String(line.drop { $0 == " " || $0 == "-" })
      }
      return "\n\n" + line[key.range.upperBound...]
    }.joined(separator: "\n")
  }
}
