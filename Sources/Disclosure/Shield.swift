import Foundation

/// Tells whether a text of the record holds a sealed value, before any of it is rendered.
///
/// Texts are compared as words without case, marks and punctuation. The sweep of the finished
/// bytes is the second net and shares no code with this one.
struct Shield: Sendable {
  private let phrases: [String]
  private let runs: [String]

  /// A shield against `values`.
  init(_ values: some Sequence<SealedValue>) {
    self.init(texts: values.lazy.map(\.text))
  }

  /// A shield against these texts.
  init(texts: some Sequence<String>) {
    var phrases: Set<String> = []
    var runs: Set<String> = []
    for text in texts {
      let words = Self.words(in: text)
      guard !words.isEmpty else { continue }
      phrases.insert(" \(words.joined(separator: " ")) ")
      let run = words.joined()
      if run.count >= 5, run.contains(where: \.isNumber) { runs.insert(run) }
    }
    self.phrases = phrases.sorted()
    self.runs = runs.sorted()
  }

  /// Whether nothing is sealed.
  var isEmpty: Bool { phrases.isEmpty }

  /// Whether `text` holds a sealed value, whole words only; numbers and postcodes also where
  /// their spaces differ.
  func covers(_ text: String?) -> Bool {
    guard !isEmpty, let text else { return false }
    let words = Self.words(in: text)
    let phrase = " \(words.joined(separator: " ")) "
    if phrases.contains(where: { phrase.contains($0) }) { return true }
    let run = words.joined()
    return runs.contains { run.contains($0) }
  }

  private static func words(in text: String) -> [String] {
    text.lowercased().decomposedWithoutMarks.split { !$0.isLetter && !$0.isNumber }
      .map(String.init)
  }
}

extension String {
  /// The text with its combining marks taken off, so that `Zoë` and `Zoe` are one.
  fileprivate var decomposedWithoutMarks: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(
      String.UnicodeScalarView(
        decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
            && !$0.properties.isDefaultIgnorableCodePoint
        }))
  }
}
