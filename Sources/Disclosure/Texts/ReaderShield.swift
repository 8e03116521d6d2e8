/// Tells whether a text or a place stands for what is sealed from one reader.
struct ReaderShield: Sendable {
  private let places: Shield
  private let names: Shield

  /// The shield of what is sealed, less what the reader knows anyway.
  init(_ sealed: Set<SealedValue>, known: [String]) {
    let knownWords = Set(known.flatMap { Self.words(of: $0) })
    places = Shield(sealed.filter { $0.class != .name })
    names = Shield(
      sealed.filter { value in
        value.class == .name && !Self.words(of: value.text).allSatisfy(knownWords.contains)
      })
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && $0 != "-" && $0 != "'" }
  }

  /// Whether a name of a place or an agency stands for what is sealed.
  func covers(_ place: String?) -> Bool { places.covers(place) }

  /// Why `text` must not reach the reader as it is; nil where nothing is wrong with it.
  func reason(toStop text: String) -> TrippedText.Reason? {
    if places.covers(text) { return .whereabouts }
    return names.covers(text) ? .name : nil
  }
}
