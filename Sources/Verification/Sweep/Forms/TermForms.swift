/// The spellings by which one sealed term is looked for, one of them twice perhaps.
struct TermForms {
  /// Folded words with single spaces, found on word boundaries.
  private(set) var words = FormList()
  /// The same without spaces or apostrophes and of six characters or more, found anywhere in markup.
  private(set) var squeezed = FormList()
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
    guard !isNumberAlone, passage == nil else { return }
    let spellings = Self.spellings(of: base, term.text)
    words.add(spellings)
    for spelling in spellings where term.kind != .name || !Self.isParted(spelling, base) {
      Self.addVariants(of: spelling, term, to: &words)
    }
    addSqueezed(term.kind)
  }

  /// Adds what is found inside of words. Where an apostrophe becomes a space, the letter before it is
  /// no initial of anybody.
  private mutating func addSqueezed(_ kind: SealedTerm.Class) {
    for index in words.indices where Self.isLong(words[index]) {
      // An initial and a surname stand by chance in a longer name: `Jae-won Smith` holds `N Smith`.
      if kind == .name, Self.hasInitial(words[index]) {
        words.addSqueezed(words[index])
      } else {
        squeezed.addSqueezed(words[index])
      }
    }
  }

  private static func hasInitial(_ form: ArraySlice<UInt8>) -> Bool {
    words(of: String(decoding: form, as: UTF8.self)).contains { $0.count == 1 }
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
    String(decoding: words.utf8.filter { !isGap($0) }, as: UTF8.self)
  }

  /// Whether a folded byte is passed over in numbers and in markup.
  static func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 0x27 }

  /// The words of a folded text.
  static func words(of base: String) -> [String] {
    base.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  /// Whether a form is long enough to be looked for inside of other words. Six or seven digits
  /// alone are not: measures of drawings have as many.
  private static func isLong(_ form: ArraySlice<UInt8>) -> Bool {
    let length = form.count { !isGap($0) }
    return length >= 8
      || length >= 6 && !form.allSatisfy { isGap($0) || NumberForms.isDigit($0) }
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

  private static func addVariants(
    of base: String, _ term: SealedTerm, to forms: inout FormList
  ) {
    switch term.kind {
    case .name: forms.add(NameForms.all(of: base))
    case .postcode: forms.add(postcodeForms(base))
    case .address, .place, .school, .health, .team: forms.add(AddressForms.all(of: base))
    case .identifier: forms.add(squeezed(base).utf8)
    case .phone: forms.add(NumberForms.areaCodes(base))
    case .email: EmailForms.add(term.text, to: &forms)
    case .date: DateForms.add(base, to: &forms)
    case .outcode, .other: break
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
