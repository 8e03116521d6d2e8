/// Text that somebody typed in a block of a meeting record.
enum FreeText {
  /// The paragraphs of `text`: blank lines part them, and so does a line that starts with `- `;
  /// all other line ends are only where the writer's editor wrapped a line.
  static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      // Spaces at the ends of a line are the editor's; those inside are the writer's.
      let content = trimmed(line)
      guard !content.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, !content.hasPrefix("- ") {
        paragraphs[paragraphs.count - 1] += " " + content
      } else {
        paragraphs.append(content)
        isOpen = true
      }
    }
    return paragraphs
  }

  private static func trimmed(_ line: Substring) -> String {
    var rest = line.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
