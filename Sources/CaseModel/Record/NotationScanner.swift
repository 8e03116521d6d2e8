/// Finds what looks like a mark of a passage: double brackets around words, and the word `withhold`
/// or `end` in single ones or in others, which somebody meant as a mark.
struct NotationScanner {
  /// A mark as written.
  struct Tag {
    /// Where it stands, brackets included.
    let range: Range<String.Index>
    /// Its words.
    let words: [String]
    /// Whether it has two brackets on either side.
    let isDoubled: Bool
  }

  private let text: String
  private var index: String.Index

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  /// The next mark, or nil where there is none.
  mutating func next() -> Tag? {
    while let open = text.utf8[index...].firstIndex(where: Self.opens) {
      let isRound = text.utf8[open] == UInt8(ascii: "(")
      if let tag = isRound ? tag(at: open) : tagInOtherBrackets(at: open) {
        index = tag.range.upperBound
        return tag
      }
      index = text.utf8.index(after: open)
    }
    return nil
  }

  /// Whether a mark, or what was meant as one, may begin with `byte`.
  static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "<")
  }

  private func tagInOtherBrackets(at open: String.Index) -> Tag? {
    let inside = text[open...].drop { "[{<".contains($0) }
    let words = inside.prefix { !"]}>".contains($0) }.lowercasedFirstWord
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.first == "withhold", words.count > 1 else { return nil }
    return Tag(range: open..<inside.startIndex, words: words, isDoubled: false)
  }

  private func tag(at open: String.Index) -> Tag? {
    let opening = text[open...].prefix { $0 == "(" }
    let rest = text[opening.endIndex...]
    // A line may end inside of a mark: editors wrap where they like.
    let inside = rest.prefix { $0 != ")" && $0 != "(" }
    let closing = text[inside.endIndex...].prefix { $0 == ")" }
    let words = inside.lowercasedFirstWord.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let isKnown = first == "withhold" || first == "end" && words.count == 1
    // A bracket in a bracket can end together with the outer one: "(as (he said))".
    let isDoubled = opening.count == 2 && closing.count >= 2
    let end = isDoubled ? text.index(closing.startIndex, offsetBy: 2) : closing.endIndex
    guard isDoubled || isKnown && first == "withhold" || isKnown && opening.count > 1 else {
      return nil
    }
    return Tag(range: opening.startIndex..<end, words: words, isDoubled: isDoubled)
  }
}

extension Substring {
  /// The text with its first word in lower case: `Withhold` at the start of a sentence is meant.
  fileprivate var lowercasedFirstWord: String {
    let trimmed = drop(while: \.isWhitespace)
    let first = trimmed.prefix { !$0.isWhitespace }
    return first.lowercased() + trimmed[first.endIndex...]
  }
}
