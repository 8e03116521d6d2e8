extension TermSearch {
  /// Telephone numbers, area codes and NHS numbers.
  mutating func addNumbers() {
    guard !terms.numbers.isEmpty else { return }
    for run in DigitRun.all(in: words) where run.digits.count > 2 {
      for phone in terms.numbers.phones { addPhone(phone, in: run) }
      for code in terms.numbers.areaCodes { addAreaCode(code, in: run) }
      for number in terms.numbers.nhsNumbers { addNHSNumber(number, in: run) }
    }
  }

  private mutating func addPhone(_ phone: [UInt8], in run: DigitRun) {
    guard let found = run.digits.firstRange(of: phone, from: 0) else { return }
    let before = run.digits[..<found.lowerBound]
    let prefix = NumberTerms.prefixes.first { before.suffix($0.count).elementsEqual($0) } ?? []
    add(.phone, .phone, run.range(found.lowerBound - prefix.count..<found.upperBound))
  }

  private mutating func addAreaCode(_ code: [UInt8], in run: DigitRun) {
    for start in run.starts {
      for prefix in NumberTerms.prefixes where run.digits[start...].starts(with: prefix + code) {
        let end = start + prefix.count + code.count
        add(.areaCode, .areaCode, run.range(start..<end))
        return
      }
    }
  }

  private mutating func addNHSNumber(_ number: [UInt8], in run: DigitRun) {
    if has(.nhsNumber), let found = run.digits.firstRange(of: number, from: 0) {
      add(.nhsNumber, .nhsNumber, run.range(found))
    } else if has(.nhsNumberWithSlip), run.digits.count == number.count,
      zip(run.digits, number).count(where: { $0 != $1 }) == 1
    {
      add(.nhsNumber, .nhsNumberWithSlip, run.range(0..<number.count))
    }
  }
}
