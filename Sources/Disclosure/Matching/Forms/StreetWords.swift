/// The words of addresses that are written in full or shortened.
enum StreetWords {
  /// The other spellings of `word`; nil where it is no such word.
  static func others(of word: WordKey) -> [WordKey]? { table[word].map { others[$0] } }

  private static let (table, others) = {
    var table = KeyTable(capacity: 256)
    var others: [[WordKey]] = []
    for line in groups {
      let words = line.split(separator: " ").map { WordKey(folded: $0) }
      for word in words {
        let index = table[word] ?? others.count
        if index == others.count { others.append([]) }
        table[word] = index
        others[index] += words.filter { $0 != word }
      }
    }
    return (table, others)
  }()

  private static let groups = [
    "road rd", "street st str", "saint st", "avenue ave av", "close cl clo", "lane ln la",
    "drive dr drv", "court ct crt", "crescent cres cresc", "gardens gdns gdn", "garden gdn",
    "place pl", "square sq", "terrace terr ter tce", "grove gr gro", "park pk", "hill hl",
    "house hse ho", "cottage cott cottages", "building bldg", "buildings bldgs", "mount mt",
    "north n nth", "south s sth", "east e", "west w", "upper upr", "lower lwr", "great gt",
    "little lt", "green grn", "view vw", "walk wk", "way wy", "yard yd", "row rw", "rise rs",
    "parade pde", "flat apartment apt", "estate est", "mews mws", "heights hts", "villas vlls",
    "primary prim", "school sch", "centre center ctr", "junction junc", "bottom btm", "field fld",
  ]
}
