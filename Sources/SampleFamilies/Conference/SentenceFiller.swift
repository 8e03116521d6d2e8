/// Fills the words in braces of a sample's sentences.
struct SentenceFiller: Sendable {
  var random: SplitMix64
  /// What `{child}` stands for.
  var child = "the children"

  /// A sentence out of `choices` with its gaps filled.
  mutating func pick(_ choices: [String]) -> String { fill(random.pick(choices)) }

  /// `count` different sentences of `choices`, or all where there are fewer.
  mutating func pick(_ count: Int, of choices: [String]) -> [String] {
    random.shuffled(choices).prefix(count).map { fill($0) }
  }

  mutating func fill(_ sentence: String) -> String {
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    var text = ""
    text.reserveCapacity(sentence.utf8.count + 16)
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += word(for: rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return text.first?.isLowercase == true ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private mutating func word(for gap: Substring) -> String {
    switch gap {
    case "child": child
    case "n": random.pick(Self.numbers)
    case "Two": random.pick(["Two", "Three", "Four"])
    case "big": "\(random.within(11...48))"
    case "weeks": random.pick(["six", "eight", "ten", "twelve"])
    case "day": random.pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])
    case "month": random.pick(["December", "January", "February", "March", "April"])
    case "later": random.pick(["September", "October", "November"])
    case "hour": random.pick(["six", "half past six", "seven", "half past seven", "eight", "nine"])
    case "tool": random.pick(["a belt", "a shoe", "a wooden spoon", "a cable", "a flat hand"])
    case "object":
      random.pick(["the lamp", "the tablet", "the bicycle", "the blue cup", "the radio"])
    case "skill":
      random.pick(["drawing", "football", "sums", "mending things", "singing", "cooking", "chess"])
    case "food": random.pick(["toast", "crisps", "noodles", "biscuits", "dry cereal"])
    default: ""
    }
  }

  private static let numbers = ["two", "three", "four", "five", "six", "seven"]
}
