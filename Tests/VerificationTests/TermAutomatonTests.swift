import Testing

@testable import Verification

struct TermAutomatonTests {
  /// A place at which a pattern was found.
  private struct Place: Hashable {
    let term: Int
    let end: Int
  }

  @Test func findsWhatAPlainSearchFinds() {
    var letters = Letters()
    var found = 0
    for _ in 0..<200 {
      let patterns = (0..<12).map { _ in letters.next(upTo: 6) }
      let text = letters.next(upTo: 300)
      let expected = Self.plainSearch(for: patterns, in: text)
      #expect(Self.search(for: patterns, in: text) == expected)
      found += expected.count
    }
    print("TermAutomatonTests: \(found) places found as a plain search finds them")
    #expect(found > 1000)
  }

  @Test func passesOverWhatItSkips() {
    let found = Self.search(for: ["abc"], in: "xa b'cx", skipping: [0x20, 0x27])
    #expect(found == [Place(term: 0, end: 6)])
  }

  @Test func hearsOfATermOnceWhereTwoSpellingsAreOne() {
    var list = PatternList()
    for _ in 0..<2 { list.add(Array("abc".utf8)[...], of: 7) }
    var count = 0
    TermAutomaton(list).search(Self.folded("abc")) { _, _ in count += 1 }
    #expect(count == 1)
  }

  private static func search(
    for patterns: [String], in text: String, skipping: [UInt8] = []
  ) -> Set<Place> {
    var list = PatternList()
    for (term, pattern) in patterns.enumerated() { list.add(Array(pattern.utf8)[...], of: term) }
    var found: Set<Place> = []
    TermAutomaton(list, skipping: skipping).search(folded(text)) { pattern, end in
      found.insert(Place(term: pattern.term, end: end))
    }
    return found
  }

  private static func plainSearch(for patterns: [String], in text: String) -> Set<Place> {
    let bytes = Array(folded(text).storage)
    var found: Set<Place> = []
    for (term, pattern) in patterns.enumerated() {
      let length = pattern.utf8.count
      for end in bytes.indices.dropFirst(length)
      where bytes[(end - length + 1)...end].elementsEqual(pattern.utf8) {
        found.insert(Place(term: term, end: end))
      }
    }
    return found
  }

  private static func folded(_ text: String) -> FoldedText {
    var folded = FoldedText()
    folded.append(text)
    return folded
  }
}

/// Texts of three letters, in which patterns overlap often; the same ones each time.
private struct Letters {
  private var state: UInt64 = 1

  mutating func next(upTo length: Int) -> String {
    let count = 1 + number(below: length)
    return String((0..<count).map { _ in ["a", "b", "c"][number(below: 3)] })
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
