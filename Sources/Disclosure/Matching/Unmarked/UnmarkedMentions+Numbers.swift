extension UnmarkedMentions {
  /// Telephone and NHS numbers.
  func numbers(in words: PassageWords) -> [UnmarkedMention] {
    DigitRun.all(in: words).compactMap { run in
      let range = run.range(0..<run.digits.count)
      if Self.isPhone(run.digits) { return mention(.phone, range, of: words) }
      if Self.isNHSNumber(run.digits) { return mention(.nhsNumber, range, of: words) }
      return nil
    }
  }

  /// Postcodes, National Insurance numbers and e-mail addresses.
  func codes(in words: PassageWords) -> [UnmarkedMention] {
    words.words.indices.compactMap { index in
      if let end = postcodeEnd(from: index, in: words) {
        return mention(.postcode, words.bytes(of: index..<end), of: words)
      }
      if let end = niNumberEnd(from: index, in: words) {
        return mention(.niNumber, words.bytes(of: index..<end), of: words)
      }
      guard isEmail(around: index, in: words) else { return nil }
      return mention(.email, words.bytes(of: index..<index + 2), of: words)
    }
  }

  /// Ten or eleven digits from the first zero on, or after the country's code.
  private static func isPhone(_ digits: [UInt8]) -> Bool {
    guard let prefix = NumberTerms.prefixes.first(where: { digits.starts(with: $0) }) else {
      return false
    }
    return (9...10).contains(digits.count - prefix.count)
  }

  /// Ten digits of which the last is the check of the others (modulo 11).
  private static func isNHSNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    let values = digits.map { Int($0 - UInt8(ascii: "0")) }
    let sum = zip(values, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 11 == values[9]
  }

  /// The word after a postcode that starts here: `AB1 2CD`, `AB12CD`, `A1B 2CD`.
  private func postcodeEnd(from index: Int, in words: PassageWords) -> Int? {
    guard isLetters(at: index, 1...2, in: words) else { return nil }
    for count in [3, 4, 5] where isLetters(at: index + count - 1, 2...2, in: words) {
      let part = index..<index + count
      if isTight(part, in: words), isPostcode(part.dropFirst().dropLast(), in: words) {
        return part.upperBound
      }
    }
    return nil
  }

  /// Whether between the letters of a postcode stand one or two digits, a letter perhaps, and the
  /// digit of its second half; a space before that digit alone. `At 10 am` is none.
  private func isPostcode(_ middle: Range<Int>, in words: PassageWords) -> Bool {
    let signs = middle.map { (words.words[$0].isNumber, words.words[$0].range.count) }
    let hasSpaceElsewhere = (middle.lowerBound - 1..<middle.upperBound).contains {
      (middle.count == 1 || $0 != middle.upperBound - 2) && !words.gap(after: $0).isEmpty
    }
    guard !hasSpaceElsewhere else { return false }
    switch signs.count {
    case 1: return signs[0].0 && (2...3).contains(signs[0].1)
    case 2: return signs.allSatisfy(\.0) && signs[0].1 <= 2 && signs[1].1 == 1
    default: return signs[0] == (true, 1) && signs[1] == (false, 1) && signs[2] == (true, 1)
    }
  }

  /// The word after a National Insurance number that starts here: `QQ 12 34 56 C`.
  private func niNumberEnd(from index: Int, in words: PassageWords) -> Int? {
    guard isLetters(at: index, 2...2, in: words) else { return nil }
    var end = index + 1
    var digits = 0
    while end < words.count, words.words[end].isNumber {
      digits += words.words[end].range.count
      end += 1
    }
    guard digits == 6, isLetters(at: end, 1...1, in: words),
      words.bytes(of: end).first.map({ ("a"..."d").contains(Unicode.Scalar($0)) }) == true,
      isTight(index..<end + 1, in: words)
    else { return nil }
    return end + 1
  }

  /// Whether an `@` and nothing else follows the word, and a domain follows it.
  private func isEmail(around index: Int, in words: PassageWords) -> Bool {
    guard words.gap(after: index).elementsEqual("@".utf8), index + 2 < words.count else {
      return false
    }
    return words.gap(after: index + 1).elementsEqual(".".utf8)
      || words.gap(after: index + 1).elementsEqual("-".utf8)
  }

  private func isLetters(
    at index: Int, _ counts: ClosedRange<Int>, in words: PassageWords
  ) -> Bool {
    index < words.count && !words.words[index].isNumber
      && counts.contains(words.words[index].range.count)
  }

  /// Whether at most a space or a hyphen stands between the words.
  private func isTight(_ range: Range<Int>, in words: PassageWords) -> Bool {
    range.dropLast().allSatisfy { index in
      let gap = words.gap(after: index)
      return gap.isEmpty || gap.count == 1 && (gap.first == 0x20 || gap.first == 0x2D)
    }
  }
}
