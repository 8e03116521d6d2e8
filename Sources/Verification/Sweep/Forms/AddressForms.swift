/// How an address, a place or an agency is written.
enum AddressForms {
  private static let shortened = [
    "apartment": "apt", "avenue": "ave", "close": "cl", "court": "ct", "crescent": "cres",
    "drive": "dr", "gardens": "gdns", "lane": "ln", "place": "pl", "road": "rd", "saint": "st",
    "square": "sq", "street": "st", "terrace": "terr",
  ]

  private static let writtenOut: [String: String] = {
    let pairs = shortened.filter { $0.key != "saint" }.map { ($0.value, $0.key) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  /// The usual abbreviations written out, and the other way round; `st` is a street or a saint.
  static func all(of base: String) -> [String] {
    let words = TermForms.words(of: base)
    let short = words.map { shortened[$0] ?? $0 }
    let long = words.map { writtenOut[$0] ?? $0 }
    let holy = words.map { $0 == "st" ? "saint" : $0 }
    return [short, long, holy].filter { $0 != words }.map { $0.joined(separator: " ") }
  }
}
