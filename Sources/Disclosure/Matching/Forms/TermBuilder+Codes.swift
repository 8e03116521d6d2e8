extension TermBuilder {
  /// Adds a postcode; how it is spaced makes no difference.
  mutating func addPostcode(_ text: String) {
    add(Phrase(valueClass: .postcode, form: .postcode), joinedKeys(of: text))
  }

  /// Adds the first half of a postcode. Two signs are too few to tell.
  mutating func addOutwardPostcode(_ text: String) {
    let words = PassageWords(text)
    let signs = words.words.reduce(0) { $0 + $1.range.count }
    let phrase = Phrase(
      valueClass: .outwardPostcode, form: .outwardPostcode, spacing: .none, isCommon: signs < 3)
    add(phrase, words.keys)
  }

  /// Adds a National Insurance number; how it is spaced makes no difference.
  mutating func addNINumber(_ text: String) {
    add(Phrase(valueClass: .niNumber, form: .niNumber), joinedKeys(of: text))
  }

  /// Adds an e-mail address and, where it is more than one word, what stands before the `@`.
  mutating func addEmail(_ text: String) {
    add(Phrase(valueClass: .email, form: .email), PassageWords(text).keys)
    guard let at = text.lastIndex(of: "@") else { return }
    let local = PassageWords(String(text[..<at])).keys
    guard local.count > 1 else { return }
    add(Phrase(valueClass: .email, form: .emailLocalPart, spacing: .unspaced), local)
  }

  /// Adds what stands after the `@` of an address. That of a provider that everybody uses tells
  /// nothing.
  mutating func addEmailDomain(_ text: String) {
    let phrase = Phrase(
      valueClass: .emailDomain, form: .emailDomain, spacing: .unspaced,
      isCommon: Self.providers.contains(FoldedPassage(text).text))
    add(phrase, PassageWords(text).keys)
  }

  /// The words of a code with digits joined that a space divides, as they are compared.
  private func joinedKeys(of text: String) -> [WordKey] {
    PassageWords(text.filter { !$0.isWhitespace && $0 != "-" }).keys
  }

  private static let providers: Set<String> = [
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.co.uk",
    "live.com", "yahoo.com", "yahoo.co.uk", "icloud.com", "me.com", "btinternet.com", "sky.com",
    "aol.com", "proton.me", "protonmail.com", "msn.com", "outlook.co.uk", "talktalk.net",
    "virginmedia.com", "ntlworld.com", "wp.pl", "o2.pl",
  ]
}
