import TestSupport

/// What may stand in a slot besides what the fixture holds: values of other lengths, scripts and
/// directions, and with the signs of XML.
enum SlotValue {
  /// Another value for `slot`; one `turn` after the other gives every sort.
  static func other(for slot: ProofSlot, turn: Int, _ random: inout SeededRandom) -> String {
    let number = Int.random(in: 100...999, using: &random)
    switch slot.kind {
    case "text": return text(turn, &random)
    case "action": return "Write down \(text(turn, &random))"
    case "name": return pick(names, turn) + String(pick(endings, number))
    case "place": return "\(pick(places, turn)) \(number)"
    case "street": return "\(pick(streets, turn))\(pick(endings, number)) Lane"
    case "address": return "\(number) \(pick(streets, turn)) Road, \(pick(places, turn))"
    case "email": return pick(emails, turn).replacing("#", with: "\(number)")
    case "phone": return pick(phones, turn).replacing("#", with: "\(number)")
    case "postcode": return "ZZ\(10 + turn % 9) \(number % 10)\(pick(letters, number))"
    case "birth": return "19\(50 + number % 40)-0\(1 + turn % 9)-\(10 + number % 19)"
    case "childbirth": return "201\(6 + turn % 3)-0\(1 + turn % 9)-\(10 + number % 19)"
    default: return pick(closed[slot.kind] ?? [], turn)
    }
  }

  private static let closed = [
    "past": ["2019-05-07", "2018-11-30", "2019-09-09", "2017-01-02"],
    "april": ["2020-04-27", "2020-04-26", "2020-04-24", "2020-04-22"],
    "july": ["2020-07-20", "2020-07-22", "2020-07-16", "2020-07-14"],
    "time": ["08:05", "19:45", "12:00", "16:20"],
    "category": ["physical", "neglect", "sexual", "multiple"],
    "channel": ["post", "by_social_worker", "secure_email", "egress"],
    "format": ["large_print", "easy_read", "standard"],
    "interpreter": ["Tamil", "", "لغة الإشارة", "BSL & Makaton"],
    "joined": ["telephone", "video"],
    "presence": ["apologies", "absent", "attended"],
    "language": ["Tamil", "", "العربية", "Welsh & \"Cornish\""],
    "participation": ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6"],
    "rag": ["amber", "red", "green"],
    "score": ["0", "10", "not_given", "5", "3", "1"],
    "title": ["Dr", "Mx", "Revd", "Lady", "Sgt"],
  ]

  private static func text(_ turn: Int, _ random: inout SeededRandom) -> String {
    let count = [4, 5, 60, 9, 14, 24][turn % 6]
    let script = scripts[turn % scripts.count]
    let words = (0..<count).map { _ in pick(script, Int.random(in: 0..<99, using: &random)) }
    return words.joined(separator: " ") + pick(ends, turn)
  }

  private static let ends = [".", "", " <w:p/> & \"end\".", "]]> 'x' &lt;."]
  private static let scripts = [
    ["lantern", "gravel", "otter", "velvet", "quarry", "thimble", "harvest", "pebble"],
    ["مدرسة", "بيت", "شارع", "قمر", "نافذة", "حديقة"],
    ["<b>moss</b>", "fern&ivy", "\"rust\"", "it's", "a<b", "{brace}", "%d", "&amp;"],
    ["λίμνη", "θάλασσα", "ψωμί", "δρόμος", "ξύλο"],
    ["שלום", "גשר", "עץ", "מחברת", "ירח"],
    ["Zwölf", "naïve", "Łódź", "søster", "çok", "ﬁnal", "ẞ", "😀👩‍👧‍👦"],
    ["窓", "河原", "図書館", "灯台"],
  ]

  private static let names = [
    "Wolfeschlegelsteinhausen", "محمدعلي", "Zbigniewa", "Д’Артаньянов", "O'Qui<b>nn", "Ngũgĩwa",
    "Łękołodzka", "Xu&Quang", "Ιφιγένεια", "Quetzal-Ytterby",
  ]
  private static let endings = ["ox", "ull", "ipp", "ezz", "orf", "ynk", "azz"]
  private static let places = [
    "Yarrowmead Hall", "Zufluchtsstätte <A&B>", "مدرسة النخيل", "St. Ursula’s & All Souls",
    "Ķemeri",
    "Quince Court \"Annexe\"",
  ]
  private static let streets = [
    "Vetchling", "Überquell", "نخيل", "Zymurgy & Sons", "Kestrelscarp", "Ŵyddgrug", "Quoinstone",
  ]
  private static let emails = [
    "x#@vetchmail.example.org", "a.very.long.address.indeed.#@post.sub.quoin.example.org",
    "q#@zed.example.org", "first+tag#@ivypost.example.org",
  ]
  private static let phones = [
    "07700 900#", "07700900#", "+44 7700 900#", "(07700) 900 #", "0044 7700 900#",
  ]
  private static let letters = ["QX", "XJ", "JY", "YZ", "WB", "HH"]

  private static func pick<Item>(_ items: [Item], _ turn: Int) -> Item { items[turn % items.count] }
}
