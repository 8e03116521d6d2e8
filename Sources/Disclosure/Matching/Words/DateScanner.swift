/// Finds the dates of a text.
struct DateScanner {
  private let words: PassageWords

  /// A scanner of `words`.
  init(_ words: PassageWords) {
    self.words = words
  }

  /// The dates, in order.
  func mentions() -> [DateMention] {
    var mentions: [DateMention] = []
    var index = 0
    while index < words.count {
      let mention = mention(at: index)
      if let mention { mentions.append(mention) }
      index = mention?.words.upperBound ?? index + 1
    }
    return mentions
  }

  private func mention(at index: Int) -> DateMention? {
    if words.words[index].isNumber {
      return digitsAlone(at: index) ?? numbers(at: index) ?? dayFirst(at: index)
    }
    return monthFirst(at: index) ?? dayFirst(at: index)
  }

  // MARK: Numbers

  /// `20150201`, `01022015`, `010215`.
  private func digitsAlone(at index: Int) -> DateMention? {
    let digits = words.bytes(of: index)
    guard digits.count == 8 || digits.count == 6, let number = words.number(at: index) else {
      return nil
    }
    let end = index..<index + 1
    if digits.count == 6 {
      return numeric(number / 10_000, number / 100 % 100, number % 100, end)
    }
    return iso(number / 10_000, number / 100 % 100, number % 100, end)
      ?? numeric(number / 1_000_000, number / 10_000 % 100, number % 10_000, end)
  }

  /// `1/2/2015`, `1 . 2 . 15`, `2015-02-01`.
  private func numbers(at index: Int) -> DateMention? {
    guard let first = words.number(at: index), let second = words.number(at: index + 1),
      let third = words.number(at: index + 2), isDatesGap(index), isDatesGap(index + 1)
    else { return nil }
    let range = index..<index + 3
    return iso(first, second, third, range) ?? numeric(first, second, third, range)
  }

  private func iso(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> DateMention? {
    guard isYear(year), year > 99, isDay(day, month) else { return nil }
    return DateMention(style: .iso, year: year, month: month, day: day, words: range)
  }

  private func numeric(_ day: Int, _ month: Int, _ year: Int, _ range: Range<Int>) -> DateMention? {
    guard isYear(year), isDay(day, month) else { return nil }
    return DateMention(style: .numeric, year: year, month: month, day: day, words: range)
  }

  // MARK: Words

  /// `1 February 2015`, `1st of Feb, 15`, `the first of February`.
  private func dayFirst(at index: Int) -> DateMention? {
    guard let (day, end) = day(at: index) else { return nil }
    var next = end
    if isWord(at: next, CalendarWords.isOrdinalEnding) { next += 1 }
    if isWord(at: next, { $0 == CalendarWords.of }) { next += 1 }
    guard let month = month(at: next), isDay(day, month) else { return nil }
    return written(day, month, index..<next + 1)
  }

  /// `February 1st 2015`, `Feb 1, 15`.
  private func monthFirst(at index: Int) -> DateMention? {
    guard let month = month(at: index) else { return nil }
    var next = index + 1
    if isWord(at: next, { $0 == CalendarWords.the }) { next += 1 }
    guard let (day, end) = day(at: next), isDay(day, month) else { return nil }
    let hasEnding = isWord(at: end, CalendarWords.isOrdinalEnding)
    return written(day, month, index..<(hasEnding ? end + 1 : end))
  }

  /// The date of these words, with the year that may follow them.
  private func written(_ day: Int, _ month: Int, _ range: Range<Int>) -> DateMention {
    let next = range.upperBound
    guard let year = words.number(at: next), isYear(year), words.gap(after: next - 1).count <= 3,
      words.bytes(of: next).count == 2 || words.bytes(of: next).count == 4
    else {
      return DateMention(style: .withoutYear, year: nil, month: month, day: day, words: range)
    }
    return DateMention(
      style: .written, year: year, month: month, day: day, words: range.lowerBound..<next + 1)
  }

  // MARK: Parts

  /// The day of the month that starts here, and the word after it.
  private func day(at index: Int) -> (day: Int, end: Int)? {
    guard words.words.indices.contains(index) else { return nil }
    if let number = words.number(at: index) { return (number, index + 1) }
    let key = words.words[index].key
    guard let tens = CalendarWords.tens(key), words.words.indices.contains(index + 1),
      let ones = CalendarWords.day(words.words[index + 1].key), ones < 10
    else { return CalendarWords.day(key).map { ($0, index + 1) } }
    return (tens + ones, index + 2)
  }

  private func month(at index: Int) -> Int? {
    guard words.words.indices.contains(index) else { return nil }
    return CalendarWords.month(words.words[index].key)
  }

  private func isWord(at index: Int, _ isWanted: (WordKey) -> Bool) -> Bool {
    words.words.indices.contains(index) && isWanted(words.words[index].key)
  }

  private func isDatesGap(_ index: Int) -> Bool {
    let gap = words.gap(after: index)
    return gap.count <= 3 && gap.allSatisfy { Self.signs.contains($0) }
  }

  private func isDay(_ day: Int, _ month: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month)
  }

  private func isYear(_ year: Int) -> Bool { year < 100 || (1900...2100).contains(year) }

  private static let signs: Set<UInt8> = Set("/.- \n,".utf8)
}
