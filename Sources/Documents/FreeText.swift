/// Text that somebody typed in a block of a meeting record.
enum FreeText {
  /// The paragraphs of `text`: blank lines part them, and so does a line that starts with `- `;
  /// all other line ends are only where the writer's editor wrapped a line.
  static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in lines(of: text) {
      // Spaces at the ends of a line are the editor's; those inside are the writer's.
      let content = String(line)
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

  /// The lines of `text` without white space at their ends.
  private static func lines(of text: String) -> [Substring] {
    let newline = UInt8(ascii: "\n")
    // Most texts are plain ASCII, which is taken apart faster by its bytes.
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == newline }) else {
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(trimmed)
    }
    return text.utf8.split(separator: newline, omittingEmptySubsequences: false).map { line in
      var rest = line.drop { $0 == 0x20 }
      while rest.last == 0x20 { rest.removeLast() }
      return Substring(rest)
    }
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var rest = line.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
