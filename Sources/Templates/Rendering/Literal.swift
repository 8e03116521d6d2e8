/// A template's own text, its white space worked out ahead of rendering.
struct Literal: Hashable, Sendable {
  /// The text, trimmed, with one space for each run of white space.
  let text: String
  let startsWithSpace: Bool
  let endsWithSpace: Bool
  /// Whether it starts with a sign that closes up to the word before it.
  let closesUp: Bool

  /// The literal of `source`; nil where that is white space only.
  init?(_ source: String) {
    let words = source.utf8.split(whereSeparator: \.isTemplateSpace)
    guard let first = source.utf8.first, let last = source.utf8.last, !words.isEmpty else {
      return nil
    }
    text = words.map { String(Substring($0)) }.joined(separator: " ")
    startsWithSpace = first.isTemplateSpace
    endsWithSpace = last.isTemplateSpace
    closesUp = !startsWithSpace && text.utf8.first.map(",.;:!?)".utf8.contains) == true
  }
}
