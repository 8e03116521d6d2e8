/// The words of a sentence in lower case, without punctuation.
struct PlainWords {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map(String.init)
  }

  /// Whether the words hold `phrase`, word for word.
  func hold(_ phrase: String) -> Bool {
    let wanted = phrase.split(separator: " ").map(String.init)
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
