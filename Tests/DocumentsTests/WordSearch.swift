/// Finds words in a text, whatever stands between them and however they are capitalised.
struct WordSearch {
  private let words: String

  init(_ text: String) { words = Self.words(of: text) }

  /// Whether the words of `phrase` stand one after the other in the text.
  func holds(_ phrase: String) -> Bool { words.contains(Self.words(of: phrase)) }

  private static func words(of text: String) -> String {
    " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
