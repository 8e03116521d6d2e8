extension TermSearch {
  /// Dates of birth.
  mutating func addDates() {
    guard !terms.birthDates.isEmpty else { return }
    for mention in DateScanner(words).mentions() {
      guard terms.birthDates.contains(where: mention.means), let form = form(of: mention),
        has(form)
      else { continue }
      add(.birthDate, form, words.bytes(of: mention.words))
    }
  }

  private func form(of mention: DateMention) -> MatchForm? {
    switch mention.style {
    case .numeric: .numericDate
    case .iso: .isoDate
    case .written: .writtenDate
    case .withoutYear: isBirthday(mention) ? .birthday : nil
    }
  }

  /// Whether a word near a date without its year says that somebody was born.
  private func isBirthday(_ mention: DateMention) -> Bool {
    let near = max(0, mention.words.lowerBound - 8)..<min(words.count, mention.words.upperBound + 8)
    return near.contains { CalendarWords.tellsBirth(words.words[$0].key) }
  }
}
