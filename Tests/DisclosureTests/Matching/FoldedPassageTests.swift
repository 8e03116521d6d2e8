import TestSupport
import Testing

@testable import Disclosure

@Suite struct FoldedPassageTests {
  @Test(arguments: [
    ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("SIÂN", "sian"), ("Straße", "strasse"),
    ("ﬁona", "fiona"), ("İrem", "irem"), ("ırem", "irem"), ("O’Brien", "o'brien"),
    ("O‘Brien", "o'brien"), ("O`Brien", "o'brien"), ("OʼBrien", "o'brien"),
    ("Ann\u{A0}Lee", "ann lee"), ("Ann\u{202F}Lee", "ann lee"), ("Ann\u{3000}Lee", "ann lee"),
    ("Ann\u{2011}Lee", "ann-lee"), ("Ann–Lee", "ann-lee"), ("Ann−Lee", "ann-lee"),
    ("Sm\u{AD}ith", "smith"), ("Sm\u{200B}ith", "smith"), ("Sm\u{FEFF}ith", "smith"),
    ("Sm\u{202E}ith", "smith"), ("Łukasz", "lukasz"), ("Đorđe", "dorde"), ("Søren", "soren"),
    ("Kjærgård", "kjaergard"), ("Þóra", "thora"), ("Ｓｍｉｔｈ", "smith"), ("Ѕmіth", "smith"),
    ("Вrоwn", "brown"), ("Jοhn", "john"), ("ΑΝΝ", "ann"), ("𝐒𝐦𝐢𝐭𝐡", "smith"), ("Ⓢmith", "smith"),
    ("０７７００", "07700"), ("٠٧٧٠٠", "07700"), ("“Ann”", "\"ann\""), ("Ann\r\nLee", "ann\n\nlee"),
    ("Ann\u{2028}Lee", "ann\nlee"), ("Sm\u{1}ith", "smith"), ("ИВАН", "иbah"), ("Иван", "иbah"),
  ])
  func writesOneLetterForAllThatAreReadAsIt(text: String, folded: String) {
    #expect(FoldedPassage(text).text == folded)
  }

  @Test func everyCharacterOfUnicodeFoldsOnceAndForAll() {
    var changed: [UInt32] = []
    // Beyond the first two planes there are ideographs and what is not assigned.
    let values = Array(UInt32(0)..<0x20000) + stride(from: 0x20000, through: 0x10FFFF, by: 97)
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = FoldedPassage(String(scalar))
      if FoldedPassage(folded.text).bytes != folded.bytes { changed.append(value) }
    }
    #expect(changed.isEmpty, "\(changed.prefix(20).map { String($0, radix: 16) })")
  }

  @Test(arguments: 0..<200)
  func anyTextFoldsWithAMapThatNeverGoesBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = Self.text(using: &random)
    let folded = FoldedPassage(text)
    #expect(FoldedPassage(folded.text).bytes == folded.bytes)
    var last = text.startIndex
    for offset in folded.bytes.indices {
      let range = folded.originalRange(offset..<offset + 1)
      #expect(range.lowerBound >= last && range.upperBound <= text.endIndex)
      last = range.lowerBound
    }
    #expect(folded.originalRange(folded.bytes.count..<folded.bytes.count).isEmpty)
  }

  @Test(arguments: 0..<200)
  func aWordIsFoundWhereItStandsInAnyText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (before, after) = (Self.text(using: &random), Self.text(using: &random))
    let text = before + " Quillfeather " + after
    let terms = ProtectedTerms([SealedValue(.name, "Quillfeather")])
    let found = terms.matches(in: text).map { String(text[$0.range]) }
    #expect(found.contains { FoldedPassage($0).text == "quillfeather" })
  }

  @Test func theMapLeadsBackToTheOriginal() {
    let text = "Bełżec: Zoe\u{308} O’Bri\u{200B}en — ß"
    let folded = FoldedPassage(text)
    #expect(folded.text == "belzec: zoe o'brien - ss")
    #expect(text[folded.originalRange(8..<11)] == "Zoe\u{308}")
    #expect(text[folded.originalRange(12..<19)] == "O’Bri\u{200B}en")
    #expect(text[folded.originalRange(22..<24)] == "ß")
  }

  /// Up to forty characters, of those that matter here and of all of Unicode.
  private static func text(using random: inout SeededRandom) -> String {
    var scalars = String.UnicodeScalarView()
    let awkward: [Unicode.Scalar] = [
      "a", "Z", "é", "\u{301}", "\u{200D}", "’", "'", "s", " ", "\n", "-", "7", "ﬁ", "ß", "&",
      "%", "2", "0", "@", ".", "\u{1F468}", "\u{FE0F}", "\u{1112}", "\u{1161}",
    ]
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      let isAny = random.oneIn(3)
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
      let chosen = isAny ? any : awkward.randomElement(using: &random)
      if let chosen { scalars.append(chosen) }
    }
    return String(scalars)
  }
}
