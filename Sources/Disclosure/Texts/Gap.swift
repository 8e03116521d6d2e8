import CaseModel

/// What stands where something was left out, and how a text closes up where that may not be seen
/// (redaction promise 5).
package enum Gap {
  /// The one token: it tells neither what is missing nor how much.
  package static let token = "Information withheld"

  /// One stretch of a text: words, or a gap.
  enum Stretch {
    case words(String)
    case gap(isVisible: Bool)
  }

  /// The text that `stretches` make: gaps that may be seen are one token each, and one token
  /// together where only white space parts them; the others leave no trace.
  static func text(of stretches: [Stretch]) -> String {
    var text = ""
    var hasGap = false
    for stretch in stretches {
      switch stretch {
      case .words(let words): append(words, to: &text)
      case .gap(isVisible: true): appendToken(to: &text)
      case .gap(isVisible: false): hasGap = true
      }
    }
    return hasGap ? withoutEmptyItems(text) : text
  }

  private static func append(_ words: String, to text: inout String) {
    let isClosing = words.first.map { ".,;:!?)".contains($0) } ?? false
    if text.hasSuffix(token) {
      // A mark may take the space beside it, which would tell where it stood.
      let isParted =
        isClosing || words.first.map { $0.isWhitespace || "]’”\"".contains($0) } ?? true
      text += isParted ? words : " " + words
    } else if isClosing {
      while text.last?.isWhitespace == true { text.removeLast() }
      // What ended before the gap needs no second full stop after it.
      let isEnded = text.last.map { ".!?".contains($0) } ?? true
      text += isEnded && words.first == "." ? String(words.dropFirst()) : words
    } else if text.isEmpty || text.last?.isWhitespace == true {
      text += words.drop { $0.isWhitespace && !$0.isNewline }
    } else {
      text += words
    }
  }

  private static func appendToken(to text: inout String) {
    var end = text[...]
    while end.last?.isWhitespace == true { end.removeLast() }
    guard !end.hasSuffix(token) else { return }
    let isParted = text.last.map { $0.isWhitespace || "([‘“\"".contains($0) } ?? true
    text += isParted ? token : " " + token
  }

  /// Without the list items and lines of which nothing is left.
  private static func withoutEmptyItems(_ text: String) -> String {
    var items = NumberedItems()
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .filter { line in line.isEmpty || line.contains { $0.isLetter || $0.isNumber } }
      .compactMap { items.closedUp($0) }
      .joined(separator: "\n")
  }
}
