/// The words that dates are written in.
enum CalendarWords {
  /// `of`, as in the first of May.
  static let of = WordKey(folded: "of")
  /// `the`, as in May the first.
  static let the = WordKey(folded: "the")

  /// The number of a month; nil for any other word.
  static func month(_ word: WordKey) -> Int? { months[word] }

  /// The number that an ordinal in letters stands for, up to 20 and 30; nil for any other word.
  static func day(_ word: WordKey) -> Int? { word == thirtieth ? 30 : days[word] }

  /// The tens that stand before another ordinal: 20 of twenty-first.
  static func tens(_ word: WordKey) -> Int? { word == twenty ? 20 : word == thirty ? 30 : nil }

  /// Whether `word` is what follows the digits of an ordinal.
  static func isOrdinalEnding(_ word: WordKey) -> Bool { endings.contains(word) }

  /// Whether `word` says that a date is somebody's birthday.
  static func tellsBirth(_ word: WordKey) -> Bool { births.contains(word) }

  private static let twenty = WordKey(folded: "twenty")
  private static let thirty = WordKey(folded: "thirty")
  private static let thirtieth = WordKey(folded: "thirtieth")

  private static let months = numbered([
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ])

  private static let days = numbered([
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ])

  private static let endings = Set(["st", "nd", "rd", "th"].map { WordKey(folded: $0) })

  private static let births = Set(
    ["birthday", "birthdays", "birth", "born", "dob", "turned", "turns"].map {
      WordKey(folded: $0)
    })

  private static func numbered(_ groups: [String]) -> [WordKey: Int] {
    var numbers: [WordKey: Int] = [:]
    for (index, group) in groups.enumerated() {
      for word in group.split(separator: " ") { numbers[WordKey(folded: word)] = index + 1 }
    }
    return numbers
  }
}
