/// A name in its parts, as far as its text shows them.
struct SealedName {
  /// Words that only hyphens divide.
  typealias Group = [ArraySlice<UInt8>]

  /// The form of address.
  var title: WordKey?
  /// The given names, each with its hyphened parts.
  var given: [Group] = []
  /// The family name with what belongs to it (`van der`); empty where the text is one name.
  var surname: [Group] = []
  /// Other names that the text tells: `known as`, `née`.
  var aliases: [[Group]] = []

  /// The parts of `text`: `Jane Example`, `EXAMPLE, Jane`, `Jane Example (née Sample)`.
  init(_ text: String) {
    let words = PassageWords(text)
    var parts = Self.parts(of: words)
    guard !parts.isEmpty else { return }
    var main = parts.removeFirst()
    aliases = parts.filter { !$0.groups.isEmpty }.map(\.groups)
    if let first = main.groups.first, main.groups.count > 1, Self.titles.contains(key(of: first)) {
      title = key(of: first)
      main.drop(1)
    }
    if main.groups.count > 1, let first = main.groups.first, Self.unborn.contains(key(of: first)) {
      surname = Array(main.groups.dropFirst())
      return
    }
    divide(main)
  }

  private mutating func divide(_ main: Part) {
    let groups = main.groups
    if let comma = main.comma, comma < groups.count {
      surname = Array(groups[..<comma])
      given = Array(groups[comma...])
      return
    }
    guard groups.count > 1 else {
      given = groups
      return
    }
    var start = groups.count - 1
    while start > 1, Self.particles.contains(key(of: groups[start - 1])) { start -= 1 }
    given = Array(groups[..<start])
    surname = Array(groups[start...])
  }

  private func key(of group: Group) -> WordKey { WordKey(group.joined()) }

  /// The groups between two words like `known as`, and how many stand before a comma.
  private struct Part {
    var groups: [Group] = []
    var comma: Int?

    mutating func drop(_ count: Int) {
      groups.removeFirst(count)
      comma = comma.map { $0 - count }
    }
  }

  private static func parts(of words: PassageWords) -> [Part] {
    var parts = [Part()]
    var isHyphened = false
    for index in words.words.indices {
      if aliasWords.contains(words.words[index].key) {
        parts.append(Part())
        continue
      }
      // An apostrophe is no part of a name's letters, as it is none of a word's key.
      let letters = words.bytes(of: index).filter { $0 != UInt8(ascii: "'") }[...]
      let last = parts.count - 1
      if isHyphened, let group = parts[last].groups.indices.last {
        parts[last].groups[group].append(letters)
      } else {
        parts[last].groups.append([letters])
      }
      let gap = words.gap(after: index)
      isHyphened = gap.elementsEqual([UInt8(ascii: "-")])
      if gap.contains(UInt8(ascii: ",")) { parts[last].comma = parts[last].groups.count }
    }
    return parts
  }

  /// Forms of address, which stand before a name.
  static let titles = [
    "mr", "mrs", "ms", "miss", "mx", "master", "dr", "prof", "professor", "rev", "revd", "sir",
    "lady", "pc", "dc", "ds", "sgt", "imam", "father", "sister",
  ].map { WordKey(folded: $0) }
  private static let unborn = KeyTable(words: "unborn baby")
  private static let particles = KeyTable(
    words: """
      van von der den de la le du da di del dos al el bin ibn bint abu st mac mc o ap ter ten
      """)
  private static let aliasWords = KeyTable(
    words: "known as aka alias nee formerly previously also maiden called")
}
