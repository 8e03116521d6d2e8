/// The spellings by which one sealed term is looked for.
struct TermForms {
  /// Folded words with single spaces, found on word boundaries.
  let words: [String]
  /// The same without spaces or apostrophes and of six characters or more, found anywhere in markup.
  let squeezed: [String]
  /// Numbers, found anywhere and in any grouping.
  let grouped: [String]
  /// The term itself where it is so long that a part of it is a leak.
  let passage: Passage?

  /// The forms of `term`; none of a term without letters or digits.
  init(of term: SealedTerm) {
    let base = Self.folded(term.text)
    grouped = NumberForms.grouped(base, term.kind)
    passage = term.kind == .other ? Passage(base) : nil
    let isNumberAlone = !grouped.isEmpty && term.kind != .identifier
    let spellings = isNumberAlone || passage != nil ? [] : Self.spellings(of: base, term.text)
    // Where an apostrophe becomes a space, the letter before it is no initial of anybody.
    let whole = term.kind == .name ? spellings.filter { !Self.isParted($0, base) } : spellings
    let all = Self.unique(spellings + whole.flatMap { Self.variants(of: $0, term) })
    // An initial and a surname stand by chance in a longer name: `Jae-won Smith` holds `N Smith`.
    let initialled = term.kind == .name ? Set(all.filter(Self.hasInitial)) : []
    words = Self.unique(all + initialled.map(Self.squeezed).filter(Self.isLong).sorted())
    squeezed = Self.unique(all.filter { !initialled.contains($0) }.map(Self.squeezed))
      .filter(Self.isLong)
  }

  private static func hasInitial(_ form: String) -> Bool {
    words(of: form).contains { $0.count == 1 }
  }

  private static func isParted(_ spelling: String, _ base: String) -> Bool {
    words(of: spelling).count > words(of: base).count
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

  /// The words of a folded text.
  static func words(of base: String) -> [String] {
    base.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Whether a form is long enough to be looked for inside of other words. Six or seven digits
  /// alone are not: measures of drawings have as many.
  private static func isLong(_ form: String) -> Bool {
    form.utf8.count >= (form.utf8.allSatisfy(NumberForms.isDigit) ? 8 : 6)
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

  private static func variants(of base: String, _ term: SealedTerm) -> [String] {
    switch term.kind {
    case .name: NameForms.all(of: base)
    case .postcode: postcodeForms(base)
    case .address, .place, .school, .health, .team: AddressForms.all(of: base)
    case .identifier: [squeezed(base)]
    case .phone: NumberForms.areaCodes(base)
    case .email: EmailForms.all(of: term.text)
    case .date: DateForms.all(of: base)
    case .outcode, .other: []
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

  /// With the space before the last three characters, and without one.
  private static func postcodeForms(_ base: String) -> [String] {
    let joined = squeezed(base)
    guard joined.utf8.count > 4 else { return [joined] }
    return [joined, "\(joined.dropLast(3)) \(joined.suffix(3))"]
  }
}
