import CaseModel
import TestSupport
import Testing

@Suite struct MarkedTextTests {
  @Test func readsWhatIsKeptFromWhomAndWhy() throws {
    let text = try MarkedText("He ((withhold P07 P08 police))was seen((end)) there.")
    #expect(text.pieces.map(\.text) == ["He ", "was seen", " there."])
    let mark = try #require(text.marks.first)
    #expect(mark.from.map(\.text) == ["P07", "P08"] && mark.reason == .police)
    #expect(!mark.isFromFamily && text.hasMarks)
  }

  @Test func readsAMarkForTheWholeFamily() throws {
    let mark = try #require(
      try MarkedText("(( Withhold  family\n  court ))x(( end ))").marks.first)
    #expect(mark.isFromFamily && mark.reason == .court)
  }

  @Test(arguments: [
    "Plain.", "(in brackets)", "(a (nested) one)", "f((", "))", "the (end)", "(end) (as he said)",
    "They ended ((", "",
  ])
  func leavesOrdinaryBracketsAlone(text: String) throws {
    let marked = try MarkedText(text)
    #expect(marked.pieces.map(\.text).joined() == text && !marked.hasMarks)
    #expect(!MarkedText.holdsNotation(text))
  }

  @Test(arguments: [
    ("((withhold P07 police))never ended", PassageFault.unclosed),
    ("ended ((end)) and never begun", .endWithoutStart),
    ("((withhold P07 police))a((withhold P08 court))b((end))c((end))", .nested),
    ("((withhold P07 police))a((ende))", .unknownTag),
    ("((withold P07 police))a((end))", .unknownTag), ("((note to self))", .unknownTag),
    ("((end of it))", .unknownTag), ("((withhold police))a((end))", .incomplete),
    ("((withhold))a((end))", .incomplete), ("((withhold P07 polise))a((end))", .unknownReason),
    ("((withhold P07))a((end))", .incomplete), ("((withhold P.7 police))a((end))", .incomplete),
    ("(withhold P07 police)a((end))", .singleBracket),
    ("[[withhold P07 police]]a[[end]]", .singleBracket),
    ("{{ Withhold P07 police }}a{{ end }}", .singleBracket),
    ("<withhold family police>a", .singleBracket),
    ("((withhold P07 police)a((end))", .singleBracket),
    ("((withhold P07 police))a((end)", .singleBracket),
    ("(((withhold P07 police)))a((end))", .singleBracket),
  ])
  func refusesAMarkThatCannotBeRead(text: String, fault: PassageFault) {
    #expect(throws: fault) { try MarkedText(text) }
    #expect(MarkedText.holdsNotation(text))
  }

  @Test func neverLosesALetterWhateverIsTyped() {
    var random = SeededRandom(seed: 7)
    let parts = [
      "((", "))", "(", ")", "withhold", "end", " ", "P07", "police", "family", "\n", "é", "text",
      "((withhold P07 police))", "((end))",
    ]
    var read = 0
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined()
      guard let marked = try? MarkedText(text) else { continue }
      read += 1
      let kept = marked.pieces.map(\.text).joined()
      if !MarkedText.holdsNotation(text) { #expect(kept == text) }
      #expect(kept.filter(\.isLetter).count <= text.filter(\.isLetter).count)
      #expect(marked.pieces.allSatisfy { !MarkedText.holdsNotation($0.text) }, "\(text)")
    }
    #expect(read > 1000)
  }
}
