/// How a date is written. Without its year it is no sign of a birthday, and is not looked for.
struct DateForms {
  private let days: [[UInt8]]
  private let ordinal: [UInt8]
  private let months: [[UInt8]]
  private let names: [[UInt8]]
  private let year: [UInt8]

  /// Adds the usual forms of the folded `base`, a date of the form 2015-02-01; none of anything else.
  static func add(_ base: String, to forms: inout FormList) {
    guard let date = DateForms(base) else { return }
    date.addNumbers(to: &forms)
    date.addWords(to: &forms)
  }

  private init?(_ base: String) {
    let parts = base.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }
    guard parts.map(\.count) == [4, 2, 2], Int(base.filter { $0 != " " }) != nil,
      let month = Int(String(decoding: parts[1], as: UTF8.self)),
      let day = Int(String(decoding: parts[2], as: UTF8.self)),
      Self.names.indices.contains(month - 1)
    else { return nil }
    year = parts[0]
    months = Self.numbers(parts[1])
    days = Self.numbers(parts[2])
    ordinal = Array(Self.ordinal(day).utf8)
    names = Self.names[month - 1]
  }

  /// 01/02/2015, 1.2.15, 2015/2/1, 01022015 and 20150201.
  private func addNumbers(to forms: inout FormList) {
    for day in days {
      for month in months {
        forms.add(day, month, year)
        forms.add(day, month, Array(year.suffix(2)))
        forms.add(year, month, day)
      }
    }
    forms.add(days[0], months[0], year, isJoined: true)
    forms.add(year, months[0], days[0], isJoined: true)
  }

  /// 1 February 2015, 1st of Feb 2015, 01-Feb-15, February 1st, 2015 and 2015 February 1.
  private func addWords(to forms: inout FormList) {
    let years = [year, Array(year.suffix(2))]
    for day in days + [ordinal] {
      let dayOf = day + Array(" of".utf8)
      for name in names {
        for year in years {
          forms.add(day, name, year)
          forms.add(dayOf, name, year)
          forms.add(name, day, year)
          forms.add(day, name, year, isJoined: true)
        }
        forms.add(year, name, day)
      }
    }
  }

  /// A number of two digits, and without its zero.
  private static func numbers(_ digits: [UInt8]) -> [[UInt8]] {
    digits.first == UInt8(ascii: "0") ? [digits, Array(digits.dropFirst())] : [digits]
  }

  private static func ordinal(_ day: Int) -> String {
    let ending =
      (11...13).contains(day) ? "th" : ["th", "st", "nd", "rd"][day % 10 < 4 ? day % 10 : 0]
    return "\(day)\(ending)"
  }

  private static let names = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ].map { $0.map { Array($0.utf8) } }
}
