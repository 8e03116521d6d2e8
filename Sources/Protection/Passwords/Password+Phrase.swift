extension Password {
  /// How many words a generated phrase has: 55 bits of chance, which 100,000 hashes a guess put out
  /// of reach.
  static let phraseLength = 5

  /// A new phrase of five words, such as could be read out on the telephone.
  static func phrase(using generator: inout some RandomNumberGenerator) throws(Malformed)
    -> Password
  {
    let words = (0..<phraseLength).compactMap { _ in
      PhraseWords.all.randomElement(using: &generator)
    }
    return try Password(words.joined(separator: " "))
  }
}
