@testable import Protection
import Testing

@Suite struct PasswordTests {
  @Test(arguments: [1, 254, 255])
  func takesUpTo255CodePoints(count: Int) throws {
    #expect(try Password(String(repeating: "🐎", count: count)).utf16Bytes.count == 4 * count)
  }

  @Test func refuses256CodePointsAndNone() {
    #expect(throws: Password.Malformed.tooLong) {
      try Password(String(repeating: "a", count: 256))
    }
    #expect(throws: Password.Malformed.empty) { try Password("") }
  }

  /// The rule: a password is in Unicode's composed form before it is counted and hashed.
  @Test func isComposedBeforeItIsCountedAndHashed() throws {
    let decomposed = String(repeating: "e\u{301}", count: 255)
    #expect(
      try Password(decomposed).utf16Bytes
        == Array(repeating: [0xE9, 0x00], count: 255).flatMap(\.self))
    #expect(try Password("e\u{301}") == Password("\u{E9}"))
  }

  @Test func isHashedInUTF16LowByteFirst() throws {
    #expect(try Password("A€").utf16Bytes == [0x41, 0x00, 0xAC, 0x20])
  }

  @Test func neverPrintsItself() throws {
    let password = try Password("velvet-canary-9")
    var dumped = ""
    dump(password, to: &dumped)
    for text in ["\(password)", String(reflecting: password), "\([password])", dumped] {
      #expect(!text.contains("canary"))
    }
  }

  static let weak: [(String, Password.Weakness)] = [
    ("short", .short), ("Ten-chars1", .short), ("elevenchars", .short), ("a b c d e f", .short),
    ("to to to to", .short), ("aaaaaaaaaaaaaaaa", .repetitive),
    ("123412341234", .onlyDigits), ("12 05 2020 12", .onlyDigits), ("07700 900 123", .onlyDigits),
    (" leading space here", .untypeable), ("trailing space here ", .untypeable),
    ("tab\tin the middle", .untypeable), ("line\nin the middle", .untypeable),
  ]

  @Test(arguments: weak)
  func refusesWhatIsEasilyGuessed(text: String, weakness: Password.Weakness) throws {
    #expect(try Password(text).weakness == weakness)
  }

  @Test(arguments: [
    "twelve-chars", "an ox is up", "correct horse battery staple", "Pässwört-für-Äpfel",
    "密码锁匙山水风云日月星辰",
  ])
  func acceptsTwelveCharactersOrFourWords(text: String) throws {
    #expect(try Password(text).weakness == nil)
  }

  @Test func shipsEnoughDifferentWords() {
    let words = PhraseWords.all
    #expect(words.count >= 2048 && Set(words).count == words.count)
    #expect(
      words.allSatisfy { (4...9).contains($0.count) && $0.allSatisfy { ("a"..."z").contains($0) } })
    #expect(words == words.sorted())
  }

  @Test func makesPhrasesOfFiveWords() throws {
    var generator = SystemRandomNumberGenerator()
    var seen: Set<String> = []
    for _ in 0..<200 {
      let phrase = try Password.phrase(using: &generator)
      let words = phrase.text.split(separator: " ").map(String.init)
      #expect(words.count == 5 && Set(words).isSubset(of: PhraseWords.all))
      seen.insert(phrase.text)
    }
    #expect(seen.count == 200)
  }
}
