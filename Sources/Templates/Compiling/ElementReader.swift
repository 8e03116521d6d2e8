import Diagnostics
import WordProcessing

/// Reads the words after the name of a tag that stands for a part of the document.
enum ElementReader {
  /// Word's table grid could hold more, a letter could not.
  private static let mostColumns = 12
  private static let heaviestColumn = 100

  /// What `tag` opens, and what is wrong with its words; there is always an element, so that what
  /// it holds can be checked too.
  static func read(
    _ tag: TemplateTag, _ token: SplicedToken
  ) -> (element: DocumentElement, problem: Diagnostic?) {
    let words = TagWord.words(of: token.token.contents).dropFirst()
    switch tag {
    case .heading: return heading(words, token)
    case .paragraph: return paragraph(words, token)
    case .table: return table(words, token)
    case .bullets: return (.bulletList, extraWord(words, tag, token))
    case .numbered: return (.numberedList, extraWord(words, tag, token))
    case .item: return (.item, extraWord(words, tag, token))
    case .headerRow: return (.headerRow, extraWord(words, tag, token))
    case .row: return (.row, extraWord(words, tag, token))
    case .cell: return (.cell, extraWord(words, tag, token))
    default: return (.strong, extraWord(words, tag, token))
    }
  }

  /// What is wrong with words after the name of a tag that takes none.
  static func extraWord(
    _ words: ArraySlice<TagWord>, _ tag: TemplateTag, _ token: SplicedToken
  ) -> Diagnostic? {
    words.first.map {
      token.diagnostic(
        "MalformedTag", at: $0, "'\(tag.rawValue)' takes no words after it; remove them")
    }
  }

  private static func heading(
    _ words: ArraySlice<TagWord>, _ token: SplicedToken
  ) -> (DocumentElement, Diagnostic?) {
    if let level = headingLevel(words) { return (.heading(level: level), nil) }
    return (
      .heading(level: 1),
      token.diagnostic(
        "MalformedTag", at: words.first,
        "'heading' takes a level from 1 to 3, such as {% heading 1 %}")
    )
  }

  /// The level that the words give, if they are one number from 1 to 3.
  static func headingLevel(_ words: ArraySlice<TagWord>) -> Int? {
    guard words.count == 1, let word = words.first, word.kind == .number,
      let level = Int(word.text), (1...3).contains(level)
    else { return nil }
    return level
  }

  private static func paragraph(
    _ words: ArraySlice<TagWord>, _ token: SplicedToken
  ) -> (DocumentElement, Diagnostic?) {
    guard let word = words.first else { return (.paragraph(.body), nil) }
    if words.count == 1, word.kind == .quoted, let style = ParagraphStyle(rawValue: word.text) {
      return (.paragraph(style), nil)
    }
    let styles = ParagraphStyle.allCases.map(\.rawValue)
    return (
      .paragraph(.body),
      token.diagnostic(
        "UnknownStyle", at: word,
        "'p' takes one style in quotes: \(styles.joined(separator: ", "))",
        suggestion: NearMiss.suggestion(for: word.text, among: styles))
    )
  }

  private static func table(
    _ words: ArraySlice<TagWord>, _ token: SplicedToken
  ) -> (DocumentElement, Diagnostic?) {
    if let weights = columnWeights(words) {
      return (.table(columnWeights: weights, isKeptTogether: words.count == 2), nil)
    }
    return (
      .table(columnWeights: [1]),
      token.diagnostic(
        "MalformedTag", at: words.first,
        "'table' takes the widths of 1 to \(mostColumns) columns in quotes, each from 1 to "
          + "\(heaviestColumn), such as {% table \"4 4 3\" %}, and perhaps the word 'together'")
    )
  }

  /// The proportions that the words give, if they are one quoted row of numbers, and perhaps
  /// the word that keeps the table on one page.
  static func columnWeights(_ words: ArraySlice<TagWord>) -> [Int]? {
    guard let word = words.first, word.kind == .quoted,
      words.count == 1 || words.count == 2 && words.last?.reads("together") == true
    else { return nil }
    let parts = word.text.split(separator: " ")
    let weights = parts.compactMap { part in
      part.utf8.allSatisfy(TagWord.isDigit) ? Int(part) : nil
    }
    guard weights.count == parts.count, (1...mostColumns).contains(weights.count),
      weights.allSatisfy((1...heaviestColumn).contains)
    else { return nil }
    return weights
  }
}
