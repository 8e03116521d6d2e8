/// Tells whether a text or a place stands for what is sealed from one reader. It is a class because it
/// is asked for at every place and text.
final class ReaderShield: Sendable {
  private let terms: ProtectedTerms

  /// The shield of what is sealed, less what the reader knows anyway.
  init(_ sealed: Set<SealedValue>, known: [KnownText]) {
    terms = ProtectedTerms(sealed, subtracting: KnownTexts(known), forms: MatchForms())
  }

  /// Whether a name of a place or an agency stands for what is sealed.
  func covers(_ place: String?) -> Bool {
    guard let place else { return false }
    return terms.matches(in: place).contains {
      !$0.isOrdinary && $0.class != .name && $0.class != .passage
    }
  }

  /// Why `text` must not reach the reader as it is; nil where nothing is wrong with it.
  func reason(toStop text: String) -> TrippedText.Reason? {
    let matches = terms.matches(in: text).filter { !$0.isOrdinary }
    guard !matches.isEmpty else { return nil }
    if let place = matches.first(where: { $0.class != .name && $0.class != .passage }) {
      return .whereabouts(place.class.rawValue)
    }
    return matches.contains { $0.class == .passage } ? .passage : .name
  }
}
