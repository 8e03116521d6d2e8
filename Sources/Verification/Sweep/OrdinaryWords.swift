/// Words that letters hold anyway and that are also names: a hit on one of them asks a person to
/// look and refuses nothing, else no letter about a family called May could be made in May.
enum OrdinaryWords {
  /// Whether the folded `form` is too short or too ordinary to refuse a document for.
  static func contains(_ form: ArraySlice<UInt8>) -> Bool {
    // The longest of them, with an initial beside it, is shorter.
    guard form.count <= 16 else { return false }
    let gaps = form.count(where: TermForms.isGap)
    if form.count - gaps < 4 { return true }
    guard gaps > 0 else { return isListed(form, in: words) }
    // 1.2.15 may be a date and the number of a paragraph.
    if form.count - gaps < 6,
      form.allSatisfy({ TermForms.isGap($0) || NumberForms.isDigit($0) })
    {
      return true
    }
    return isOrdinaryPair(form)
  }

  private static func isOrdinaryPair(_ form: ArraySlice<UInt8>) -> Bool {
    guard let space = form.firstIndex(of: UInt8(ascii: " ")) else { return false }
    let (first, last) = (form[..<space], form[(space + 1)...])
    guard !first.isEmpty, !last.isEmpty, !last.contains(UInt8(ascii: " ")) else { return false }
    if last.count <= 3, isListed(first, in: dwellings) { return true }
    // An initial beside an ordinary surname is as ordinary: "a Lane" is also a lane.
    return first.count == 1 && isListed(last, in: words)
      || last.count == 1 && isListed(first, in: words)
  }

  /// Whether `word` is in a list, each word of which consists of letters of English.
  private static func isListed(_ word: ArraySlice<UInt8>, in list: Set<String>) -> Bool {
    word.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      && list.contains(String(decoding: word, as: UTF8.self))
  }

  /// `flat 12` is no address yet.
  private static let dwellings: Set<String> = [
    "apartment", "flat", "house", "number", "plot", "room", "unit",
  ]

  private static let words = Set(
    """
    april august june july autumn summer winter spring monday friday sunday easter
    amber angel bell best bill bird bishop black blue bond book booth bridge brook brown bush butcher
    carter case castle chance charity chase child christian church clay close cook cooper court
    cross crystal daisy dale dawn dean drew duke earl east english faith farmer ferry field fields
    fisher flower ford forest fortune foster fountain frank friend garden gardener gift glass gold
    good grace grant gray green grey guy hall hand hart hazel heath heather hill holly home hope
    house hunter iris jade jean joy judge justice king knight lake lamb lane last law little long
    lord love major mark marsh mason may mercy mill miller moon moor more moss mount night noble
    north olive page park parker parsons pearl piper pool poole poppy porter potter power price
    prince queen read reed rich river rivers road robin rock rose ruby sage sharp shepherd short
    silver singer skinner small smart south speed steel stone storm street swan taylor temple
    tower turner valley violet walker wall ward water waters weaver well wells west wheeler white
    wild will wise wood woods work world young
    board clinic college doctor family father health mother nurse nursery office police school
    social surgery team
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
