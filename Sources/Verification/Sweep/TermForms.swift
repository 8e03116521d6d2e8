/// The spellings by which one sealed term is looked for.
struct TermForms {
  /// Folded words with single spaces, found on word boundaries.
  let words: [String]
  /// The same without spaces or apostrophes and of six characters or more, found anywhere.
  let squeezed: [String]
  /// Digits of a telephone or NHS number without country code or leading 0, found in any grouping.
  let digits: String?

  /// The forms of `term`; none of a term without letters or digits.
  init(of term: SealedTerm) {
    let base = Self.folded(term.text)
    digits = Self.significantDigits(of: base)
    let spellings = digits == nil ? Self.spellings(of: base, term.text) : []
    words = Self.unique(spellings + spellings.flatMap { Self.variants(of: $0, term.kind) })
    squeezed = Self.unique(words.map(Self.squeezed)).filter { $0.utf8.count >= 6 }
  }

  /// `text` folded, without spaces at its ends.
  static func folded(_ text: String) -> String {
    var folded = FoldedText()
    folded.append(text)
    folded.appendBreak()
    return String(decoding: folded.bytes.filter { $0 != FoldedText.lineBreak }, as: UTF8.self)
  }

  static func squeezed(_ words: String) -> String {
    words.filter { $0 != " " && $0 != "'" }
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// With apostrophes, without, and with spaces for them; with dashes joined.
  private static func spellings(of base: String, _ text: String) -> [String] {
    var forms = [base]
    if base.contains("'") {
      forms += [base.replacing("'", with: ""), base.replacing("'", with: " ")]
    }
    if text.unicodeScalars.contains(where: { $0.properties.isDash }) {
      forms.append(joinedAtDashes(text))
    }
    return forms
  }

  private static func variants(of base: String, _ kind: SealedTerm.Class) -> [String] {
    switch kind {
    case .name: nameForms(base)
    case .postcode: postcodeForms(base)
    case .address, .place, .school, .health, .team: addressForms(base)
    case .identifier: [squeezed(base)]
    default: []
    }
  }

  /// `Ashby-Cole` as `Ashbycole`.
  private static func joinedAtDashes(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter { !$0.properties.isDash })
    return folded(String(scalars))
  }

  /// Surname first, initial and surname, and the family's plural.
  private static func nameForms(_ base: String) -> [String] {
    let words = base.split(separator: " ").map(String.init)
    guard let last = words.last, let first = words.first else { return [] }
    let plural = last.hasSuffix("s") ? last + "es" : last + "s"
    guard words.count > 1, let initial = first.first else { return [plural] }
    return [
      ([last] + words.dropLast()).joined(separator: " "), "\(first) \(last)", "\(last) \(first)",
      "\(initial) \(last)", "\(last) \(initial)",
    ]
  }

  /// With the space before the last three characters, and without one.
  private static func postcodeForms(_ base: String) -> [String] {
    let joined = squeezed(base)
    guard joined.utf8.count > 4 else { return [joined] }
    return [joined, "\(joined.dropLast(3)) \(joined.suffix(3))"]
  }

  private static let abbreviations: [(long: String, short: String)] = [
    ("road", "rd"), ("street", "st"), ("avenue", "ave"), ("lane", "ln"), ("close", "cl"),
    ("drive", "dr"), ("court", "ct"), ("crescent", "cres"), ("gardens", "gdns"), ("place", "pl"),
    ("square", "sq"), ("terrace", "terr"), ("saint", "st"), ("apartment", "apt"),
  ]

  /// The usual abbreviations written out, and the other way round; `st` is a street or a saint.
  private static func addressForms(_ base: String) -> [String] {
    let words = base.split(separator: " ").map(String.init)
    let short = words.map { word in abbreviations.first { $0.long == word }?.short ?? word }
    let long = words.map { word in abbreviations.first { $0.short == word }?.long ?? word }
    let holy = words.map { $0 == "st" ? "saint" : $0 }
    return [short, long, holy].map { $0.joined(separator: " ") }
  }

  /// Seven digits or more and nothing else but separators: what remains of them after `0044`,
  /// `44` or `0`.
  private static func significantDigits(of base: String) -> String? {
    let digits = squeezed(base)
    guard digits.utf8.count >= 7, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    var rest = Substring(digits)
    if rest.hasPrefix("0044") {
      rest = rest.dropFirst(4)
    } else if rest.hasPrefix("44"), rest.utf8.count > 10 {
      rest = rest.dropFirst(2)
    }
    return String(rest.drop { $0 == "0" })
  }
}
