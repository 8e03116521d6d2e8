/// The words of a sentence in lower case, without punctuation.
struct PlainWords {
  let words: [String]

  init(_ text: String) {
    words =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? Self.asciiWords(of: text)
      : text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        .map(String.init)
  }

  /// The same for nearly all sentences, of which a month has thousands, without asking for the
  /// properties of each character.
  private static func asciiWords(of text: String) -> [String] {
    text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
      .split { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "'"):
          false
        default: true
        }
      }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the words hold those of a phrase, one after the other.
  func hold(_ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      words[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The forms that `word` may be an inflection of: itself, and without `s`, `es`, `ed`, `d`,
  /// `ing`.
  static func stems(of word: String) -> [String] {
    var stems = [word]
    for ending in ["s", "es", "ed", "d", "ing"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.count > 1, ending != "d" || stem.hasSuffix("e") else { continue }
      stems.append(stem)
      if ending == "ing" { stems.append(stem + "e") }
      if let last = stem.last, stem.dropLast().last == last {
        stems.append(String(stem.dropLast()))
      }
      if stem.hasSuffix("i") { stems.append(stem.dropLast() + "y") }
    }
    return stems
  }
}
