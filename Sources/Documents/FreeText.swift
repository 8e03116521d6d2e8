/// Text that somebody typed in a block of a meeting record.
enum FreeText {
  /// The paragraphs of `text`: blank lines part them, and so does a line that starts with `- `;
  /// all other line ends are only where the writer's editor wrapped a line.
  static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else {
        isOpen = false
        continue
      }
      let content = words.joined(separator: " ")
      if isOpen, !content.hasPrefix("- ") {
        paragraphs[paragraphs.count - 1] += " " + content
      } else {
        paragraphs.append(content)
        isOpen = true
      }
    }
    return paragraphs
  }
}
