/// How much room text needs, from the widths of Arial's letters and a tenth more, as another face
/// may be set in its place.
enum TextMeasure {
  /// The height of a line, in hundredths of the size of the text.
  static let lineHeight = 122

  /// The width of `text` in thousandths of its size.
  private static func width(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (widths[$1] ?? ($1.value < 0x2E80 ? 722 : 1000)) }
  }

  /// The width of `text` on one line, set in `em`.
  static func width(of text: String, em: Int) -> Int { width(of: text[...]) * em / 1000 * 11 / 10 }

  /// The width of the longest word.
  static func longestWord(of text: String, em: Int) -> Int {
    text.split(whereSeparator: \.isWhitespace).map { width(of: String($0), em: em) }.max() ?? 0
  }

  /// How many lines `text` takes in a frame `limit` wide: words that do not fit are broken.
  static func lines(of text: String, within limit: Int, em: Int) -> Int {
    var (lines, used) = (1, 0)
    let space = width(of: " ", em: em)
    for word in text.split(whereSeparator: \.isWhitespace) {
      let wide = width(of: String(word), em: em)
      if used > 0, used + space + wide > limit {
        (lines, used) = (lines + 1, 0)
      }
      lines += max(wide - 1, 0) / max(limit, 1)
      used += (used > 0 ? space : 0) + wide % max(limit, 1)
    }
    return lines
  }

  /// The height of as many lines.
  static func height(lines: Int, em: Int) -> Int { lines * em * lineHeight / 100 }

  private static let widths: [Unicode.Scalar: Int] = {
    let letters: [(Int, String)] = [
      (191, "'"), (222, "ijl"), (278, " !,./:;IftÌÍ"), (333, "()-r"), (355, "\""), (389, "*"),
      (500, "Jckszvxy"), (556, "#$0123456789?abdeghnopquLé"), (584, "+<=>"), (611, "FTZ"),
      (667, "&ABEKPSVXY"), (722, "CDHNRUw"), (778, "GOQ"), (833, "Mm"), (889, "%"), (944, "W"),
      (1015, "@"),
    ]
    return letters.reduce(into: [:]) { widths, entry in
      for letter in entry.1.unicodeScalars { widths[letter] = entry.0 }
    }
  }()
}
