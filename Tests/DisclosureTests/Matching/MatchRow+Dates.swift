@testable import Disclosure

extension MatchRow {
  /// Rows for dates of birth.
  static let dates: [MatchRow] = ["2015-02-01", "2009-11-23", "1987-05-31"].flatMap { iso in
    let (year, month, day) = (iso.prefix(4), iso.dropFirst(5).prefix(2), iso.suffix(2))
    let short = year.suffix(2)
    let (bareDay, bareMonth) = (Int(day) ?? 0, Int(month) ?? 0)
    let name = ["", "January", "February", "", "", "May", "", "", "", "", "", "November"][bareMonth]
    let abbreviated = name.prefix(3)
    let ending = [1: "st", 23: "rd", 31: "st"][bareDay] ?? "th"
    let words = [1: "first", 23: "twenty-third", 31: "thirty-first"][bareDay] ?? ""
    func rows(_ form: MatchForm, _ texts: [String]) -> [MatchRow] {
      let values = [SealedValue(.birthDate, iso)]
      return texts.map { MatchRow(form: form, text: "Since \($0) all was well.", values: values) }
    }
    return rows(
      .numericDate,
      [
        "\(day)/\(month)/\(year)", "\(bareDay)/\(bareMonth)/\(year)",
        "\(bareDay).\(bareMonth).\(short)", "\(day)-\(month)-\(year)", "\(day) \(month) \(year)",
        "\(day)\(month)\(year)", "\(day)\(month)\(short)", "\(day)\u{2011}\(month)\u{2011}\(year)",
      ])
      + rows(.isoDate, ["\(iso)", "\(year)/\(month)/\(day)", "\(year)\(month)\(day)"])
      + rows(
        .writtenDate,
        [
          "\(bareDay)\(ending) \(name) \(year)", "\(day)-\(abbreviated)-\(year)",
          "\(bareDay) \(abbreviated) \(short)", "\(bareDay) \(name.uppercased()) \(year)",
          "the \(words) of \(name) \(year)", "\(name) \(bareDay)\(ending), \(year)",
          "\(abbreviated) \(bareDay) \(year)", "\(day)\(abbreviated)\(year)",
          "\(bareDay)\u{A0}\(name)\u{A0}\(year)",
        ])
      + rows(
        .birthday,
        ["her birthday on \(bareDay) \(name)", "she turned ten on \(name) \(bareDay)\(ending)"])
  }

  /// Rows for withheld texts.
  static let passages: [MatchRow] = {
    let text = "A neighbour told the police that the blue van stood outside the flat every night."
    let run = SealedValue(.passage, text)
    return [
      "I quote: \(text)", text.uppercased(),
      "It is said that the blue van stood outside the flat every so often.",
      "told the police\nthat the “blue” van stood",
    ].map { MatchRow(form: .passageRun, text: $0, values: [run]) }
      + ["He keeps a grey parrot.", "he keeps a\ngrey parrot!"].map {
        MatchRow(
          form: .wholePassage, text: "They say: \($0)",
          values: [SealedValue(.passage, "He keeps a grey parrot")])
      }
  }()
}
