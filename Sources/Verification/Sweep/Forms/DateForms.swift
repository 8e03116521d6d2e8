/// How a date is written. Without its year it is no sign of a birthday, and is not looked for.
enum DateForms {
  /// The usual forms of the folded `base`, a date of the form 2015-02-01; none of anything else.
  static func all(of base: String) -> [String] {
    let parts = TermForms.words(of: base)
    let numbers = parts.compactMap { Int($0) }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      months.indices.contains(numbers[1] - 1)
    else { return [] }
    let years = [parts[0], String(parts[0].suffix(2))]
    let days = [parts[2], String(numbers[2])]
    return inNumbers(days, [parts[1], String(numbers[1])], years)
      + inWords(days + [ordinal(numbers[2])], months[numbers[1] - 1], years)
  }

  /// 01/02/2015, 1.2.15, 2015/2/1, 01022015 and 20150201.
  private static func inNumbers(
    _ days: [String], _ months: [String], _ years: [String]
  ) -> [String] {
    let apart = days.flatMap { day in
      months.flatMap { month in
        years.map { "\(day) \(month) \($0)" } + ["\(years[0]) \(month) \(day)"]
      }
    }
    return apart + ["\(days[0])\(months[0])\(years[0])", "\(years[0])\(months[0])\(days[0])"]
  }

  /// 1 February 2015, 1st of Feb 2015, 01-Feb-15, February 1st, 2015 and 2015 February 1.
  private static func inWords(
    _ days: [String], _ months: [String], _ years: [String]
  ) -> [String] {
    days.flatMap { day in
      months.flatMap { month in
        years.flatMap { year in
          [
            "\(day) \(month) \(year)", "\(day) of \(month) \(year)", "\(month) \(day) \(year)",
            "\(day)\(month)\(year)",
          ]
        } + ["\(years[0]) \(month) \(day)"]
      }
    }
  }

  private static func ordinal(_ day: Int) -> String {
    let ending =
      (11...13).contains(day) ? "th" : ["th", "st", "nd", "rd"][day % 10 < 4 ? day % 10 : 0]
    return "\(day)\(ending)"
  }

  private static let months = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]
}
