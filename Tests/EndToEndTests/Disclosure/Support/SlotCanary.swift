/// A value that stands in one slot and nowhere else in the world.
struct SlotCanary: Sendable {
  /// What is written into the slot.
  let value: String
  /// What to look for: each way in which a document might write it.
  let forms: [String]

  /// The canary of the slot with this number; nil where only words of a closed list may stand.
  init?(for slot: ProofSlot, number: Int) {
    guard ProofSlot.open.contains(slot.kind) else { return nil }
    let word = "Qz\(Self.letters(number))kx"
    let digits = "\(100 + number)"
    switch slot.kind {
    case "text": (value, forms) = ("\(word) walked over there", [word])
    case "action": (value, forms) = ("Write down \(word) each week.", [word])
    case "address": (value, forms) = ("7 \(word) Road, \(word)ham", [word])
    case "street": (value, forms) = ("\(word) Lane", [word])
    case "email": (value, forms) = ("box@\(word.lowercased()).example.org", [word])
    case "phone":
      (value, forms) = ("07700 900\(digits)", ["07700900\(digits)", "7700900\(digits)"])
    case "postcode":
      value = "ZZ\(10 + number % 90) \(number / 90)QX"
      forms = [value]
    case "childbirth": (value, forms) = ("2017-02-28", ["2017-02-28", "28 February 2017"])
    case "birth":
      let (year, day) = (1931 + number / 20, 3 + number % 20)
      let padded = day < 10 ? "0\(day)" : "\(day)"
      value = "\(year)-03-\(padded)"
      forms = [value, "\(day) March \(year)", "\(padded)/03/\(year)", "\(day)/3/\(year)"]
    default: (value, forms) = (word, [word])
    }
  }

  /// Syllables of which any two numbers have three different ones: words that were alike would be
  /// taken for misspelt names.
  private static func letters(_ number: Int) -> String {
    let syllables = [
      "ba", "ce", "di", "fo", "gu", "ha", "je", "li", "mo", "nu", "pa", "re", "ti", "vo", "wu",
      "ya", "ze",
    ]
    let (high, low) = (number / syllables.count, number % syllables.count)
    return [high, low, high + low, high + 2 * low].map { syllables[$0 % syllables.count] }.joined()
  }
}
