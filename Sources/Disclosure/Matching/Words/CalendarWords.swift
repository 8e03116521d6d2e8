/// The words that dates are written in.
enum CalendarWords {
  /// `of`, as in the first of May.
  static let of = WordKey(folded: "of")
  /// `the`, as in May the first.
  static let the = WordKey(folded: "the")

  /// The number of a month; nil for any other word.
  static func month(_ word: WordKey) -> Int? {
    word == sept ? 9 : months[word].map { $0 / 2 + 1 }
  }

  /// The number that an ordinal in letters stands for, up to 20 and 30; nil for any other word.
  static func day(_ word: WordKey) -> Int? { word == thirtieth ? 30 : days[word].map { $0 + 1 } }

  /// The tens that stand before another ordinal: 20 of twenty-first.
  static func tens(_ word: WordKey) -> Int? { word == twenty ? 20 : word == thirty ? 30 : nil }

  /// Whether `word` is what follows the digits of an ordinal.
  static func isOrdinalEnding(_ word: WordKey) -> Bool { endings.contains(word) }

  /// Whether `word` says that a date is somebody's birthday.
  static func tellsBirth(_ word: WordKey) -> Bool { births.contains(word) }

  private static let sept = WordKey(folded: "sept")
  private static let twenty = WordKey(folded: "twenty")
  private static let thirty = WordKey(folded: "thirty")
  private static let thirtieth = WordKey(folded: "thirtieth")

  // Each month has two words here, whose places tell its number.
  private static let months = KeyTable(
    words: """
      january jan february feb march mar april apr may - june jun july jul august aug
      september sep october oct november nov december dec
      """)

  private static let days = KeyTable(
    words: """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """)

  private static let endings = KeyTable(words: "st nd rd th")

  private static let births = KeyTable(
    words: "birthday birthdays birth born dob turned turns")
}
