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
    return folded.joined
  }

  static func squeezed(_ words: String) -> String {
    String(decoding: words.utf8.filter { $0 != UInt8(ascii: " ") && $0 != 0x27 }, as: UTF8.self)
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// With apostrophes, without, and with spaces for them; with dashes joined.
  private static func spellings(of base: String, _ text: String) -> [String] {
    var forms = [base]
    if base.utf8.contains(0x27) {
      forms += [base.replacing("'", with: ""), base.replacing("'", with: " ")]
    }
    if text.unicodeScalars.contains(where: isDash) {
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
    scalars.append(contentsOf: text.unicodeScalars.filter { !isDash($0) })
    return folded(String(scalars))
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == "-" : scalar.properties.isDash
  }

  /// Surname first, initial and surname, and the family's plural.
  private static func nameForms(_ base: String) -> [String] {
    let words = words(of: base)
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

  private static let shortened = [
    "apartment": "apt", "avenue": "ave", "close": "cl", "court": "ct", "crescent": "cres",
    "drive": "dr", "gardens": "gdns", "lane": "ln", "place": "pl", "road": "rd", "saint": "st",
    "square": "sq", "street": "st", "terrace": "terr",
  ]

  private static let writtenOut: [String: String] = {
    let pairs = shortened.filter { $0.key != "saint" }.map { ($0.value, $0.key) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private static func words(of base: String) -> [String] {
    base.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// The usual abbreviations written out, and the other way round; `st` is a street or a saint.
  private static func addressForms(_ base: String) -> [String] {
    let words = words(of: base)
    let short = words.map { shortened[$0] ?? $0 }
    let long = words.map { writtenOut[$0] ?? $0 }
    let holy = words.map { $0 == "st" ? "saint" : $0 }
    return [short, long, holy].filter { $0 != words }.map { $0.joined(separator: " ") }
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
