/// How a telephone number, an NHS or National Insurance number or another identifier is written:
/// its digits and letters, in whatever grouping.
enum NumberForms {
  /// The forms to be found in any grouping; none where the folded `base` is no long number.
  static func grouped(_ base: String, _ kind: SealedTerm.Class) -> [String] {
    switch kind {
    case .date: return []
    case .identifier:
      let joined = TermForms.squeezed(base)
      let isMixed = joined.utf8.contains(where: isDigit) && !joined.utf8.allSatisfy(isDigit)
      if isMixed { return joined.utf8.count >= 7 ? [joined] : [] }
      return significantDigits(of: base)
    case .phone:
      // An extension or a note may stand after the number.
      return significantDigits(of: String(base.prefix { !$0.isLetter }))
    default: return significantDigits(of: base)
    }
  }

  /// Seven digits or more and nothing else but separators: what remains of them after `0044`,
  /// `44` or `0`.
  private static func significantDigits(of base: String) -> [String] {
    guard base.utf8.allSatisfy({ isDigit($0) || TermForms.isGap($0) }) else { return [] }
    let digits = TermForms.squeezed(base)
    guard digits.utf8.count >= 7 else { return [] }
    var rest = Substring(digits)
    if rest.hasPrefix("0044") {
      rest = rest.dropFirst(4)
    } else if rest.hasPrefix("44"), rest.utf8.count > 10 {
      rest = rest.dropFirst(2)
    }
    return [String(rest.drop { $0 == "0" })]
  }

  /// An area code after the country's, `+44 1632`, and with its 0 in brackets.
  static func areaCodes(_ base: String) -> [String] {
    guard base.hasPrefix("0"), base.utf8.allSatisfy(isDigit) else { return [] }
    return ["44 \(base.dropFirst())", "44\(base.dropFirst())", "0 \(base.dropFirst())"]
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
