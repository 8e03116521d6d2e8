/// The words of addresses that are written in full or shortened.
enum StreetWords {
  /// The other spellings of `word`; nil where it is no such word.
  static func others(of word: WordKey) -> [WordKey]? { spellings[word] }

  private static let spellings: [WordKey: [WordKey]] = {
    var spellings: [WordKey: [WordKey]] = [:]
    for line in groups {
      let keys = line.split(separator: " ").map { WordKey(folded: $0) }
      for key in keys { spellings[key, default: []] += keys.filter { $0 != key } }
    }
    return spellings
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
