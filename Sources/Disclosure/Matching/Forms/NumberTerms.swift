/// Numbers that are recognised by their digits, whatever stands between them.
struct NumberTerms: Sendable {
  /// Telephone numbers without their prefix.
  var phones: [[UInt8]] = []
  /// Area codes without their prefix.
  var areaCodes: [[UInt8]] = []
  /// NHS numbers.
  var nhsNumbers: [[UInt8]] = []

  /// Whether there are none.
  var isEmpty: Bool { phones.isEmpty && areaCodes.isEmpty && nhsNumbers.isEmpty }

  /// The digits of a telephone number without `0`, `+44` or `0044`.
  static func withoutPrefix(_ digits: [UInt8]) -> [UInt8] {
    for prefix in prefixes where digits.starts(with: prefix) {
      return Array(digits.dropFirst(prefix.count))
    }
    return digits
  }

  /// What may stand before a number without its first zero, the longest first.
  static let prefixes = ["00440", "0044", "440", "44", "0"].map { Array($0.utf8) }
}

extension TermBuilder {
  /// Adds a telephone number.
  mutating func addPhone(_ text: String) {
    let number = NumberTerms.withoutPrefix(digits(of: text))
    guard forms.contains(.phone), number.count >= 6, !known.holdDigits(number) else { return }
    numbers.phones.append(number)
  }

  /// Adds an area code.
  mutating func addAreaCode(_ text: String) {
    let code = NumberTerms.withoutPrefix(digits(of: text))
    let isKnown = NumberTerms.prefixes.contains { known.holdDigits($0 + code) }
    guard forms.contains(.areaCode), code.count >= 2, !isKnown else { return }
    numbers.areaCodes.append(code)
  }

  /// Adds an NHS number.
  mutating func addNHSNumber(_ text: String) {
    let number = digits(of: text)
    let isWanted = forms.contains(.nhsNumber) || forms.contains(.nhsNumberWithSlip)
    guard isWanted, number.count == 10, !known.holdDigits(number) else { return }
    numbers.nhsNumbers.append(number)
  }

  private func digits(of text: String) -> [UInt8] {
    FoldedPassage(text).bytes.filter(\.isDigit)
  }
}
