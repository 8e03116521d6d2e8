import CaseModel
import Disclosure
import TestSupport
import Testing

@Suite struct GapTests {
  private static let mother = CaseFixture.mother
  private static let mark = "((withhold \(CaseFixture.mother) police))"

  /// What the mother reads of `written`, with gaps that may or may not be seen.
  private func read(_ written: String, gaps: Bool) throws -> String? {
    var fixture = CaseVariant.decided.fixture
    fixture.record.conference?.statements = []
    fixture.say(
      written.replacing("<<", with: Self.mark).replacing(">>", with: "((end))"), about: [])
    fixture.withhold(.passages, from: [Self.mother], for: .police) { $0.gapsMayBeSeen = gaps }
    return try DisclosureCase(fixture).conference(for: Self.mother).statements.first?.text
  }

  @Test(arguments: [
    ("He left. <<She hid.>> Then it was calm.", "He left. Then it was calm."),
    ("He left <<in a car>>.", "He left."), ("He left <<in a car>>, alone.", "He left, alone."),
    ("He left. <<Why?>>", "He left. "), ("He left.<< Why?>>", "He left."),
    ("<<Once>> he left.", "he left."),
    ("He left.\n\n<<She hid.>>\n\nCalm.", "He left.\n\n\n\nCalm."),
    ("- One\n- <<Two>>\n- Three", "- One\n- Three"),
    ("1. One\n2. <<Two>>\n3. Three\n4. Four", "1. One\n2. Three\n3. Four"),
    ("<<1. One\n>>2. Two\n\n<<3. Three>>\n\n4) Four", "1. Two\n\n\n\n2) Four"),
    ("1. One <<so>>\n2. Two\n\n1. Anew", "1. One \n2. Two\n\n1. Anew"),
    ("In <<May>>\n2020. was\n12 people\n1.5 hours", "In \n2020. was\n12 people\n1.5 hours"),
    ("He left. <<One>> <<Two>> Calm.", "He left. Calm."),
    ("He left. <<He ran.>>. Calm.", "He left. Calm."),
  ])
  func leavesNoTraceWhereThatMayNotBeSeen(written: String, expected: String) throws {
    #expect(try read(written, gaps: false) == expected)
  }

  @Test(arguments: [
    ("He left. <<She hid.>> Then.", "He left. Information withheld Then."),
    ("<<All of it, and at some length.>>", "Information withheld"),
    ("A <<b>> <<c>>\n\n<<d>> e", "A Information withheld \n\ne"),
    ("A <<b>>, c.", "A Information withheld, c."),
    ("A<< b>> c<< d.>>", "A Information withheld c Information withheld"),
    ("A <<b >>c “<<d>>”", "A Information withheld c “Information withheld”"),
  ])
  func showsOneTokenForEachGapThatMayBeSeen(written: String, expected: String) throws {
    #expect(try read(written, gaps: true) == expected)
  }

  @Test func saysTheSameWhateverIsMissing() throws {
    let secrets = [
      "x", "A much longer passage.\n\nOf two paragraphs!", "Ünïcode & <b> x", "07700 900123",
    ]
    for gaps in [true, false] {
      let texts = try secrets.map { try read("He left. <<\($0)>> Calm.", gaps: gaps) }
      #expect(Set(texts).count == 1, "\(texts)")
    }
  }

  @Test func dropsATextOfWhichNothingIsLeft() throws {
    #expect(try read("<<Everything.>>", gaps: false) == nil)
  }

  private func statements(_ gaps: Bool, _ classes: [Classification]) throws -> [DisclosedStatement]
  {
    var fixture = CaseVariant.decided.fixture
    fixture.record.conference?.statements = []
    for (index, one) in classes.enumerated() { fixture.say("Said \(index).", about: [], as: one) }
    fixture.record.disclosure.gapsMayBeSeen = gaps
    return try DisclosureCase(fixture).conference(for: Self.mother).statements
  }

  @Test func mergesGapsBesideEachOther() throws {
    let classes: [Classification] = [.open, .health, .court, .open, .health]
    #expect(
      try statements(true, classes).map(\.text) == [
        "Said 0.", "Information withheld", "Said 3.", "Information withheld",
      ])
    #expect(try statements(false, classes).map(\.text) == ["Said 0.", "Said 3."])
    let gap = try #require(try statements(true, [.health]).first)
    #expect(gap.source == nil && gap.childNames.isEmpty && gap.classification == .open)
  }

  @Test func showsNoGapForAnotherFamilysChild() throws {
    var fixture = CaseVariant.decided.fixture
    fixture.record.conference?.statements = []
    fixture.record.disclosure.gapsMayBeSeen = true
    fixture.say("About Ben.", about: [CaseFixture.ben])
    let father = try DisclosureCase(fixture).conference(for: CaseFixture.annsFather)
    #expect(father.statements.isEmpty)
  }

  @Test func givesBothParentsTheSameGapsWhereThatIsDecided() throws {
    var fixture = CaseVariant.decided.fixture
    for index in fixture.involvements.indices
    where fixture.involvements[index].person == CaseFixture.annsFather {
      var row = fixture.involvements[index]
      row.child = CaseFixture.ben
      fixture.involvements.append(row)
      break
    }
    fixture.say("Seen. \(Self.mark)At night.((end)) Calm.", about: [])
    fixture.withhold(.passages, from: [Self.mother], for: .police) {
      $0.isSymmetric = true
      $0.gapsMayBeSeen = true
    }
    fixture.withhold(.views(Self.mother), from: [CaseFixture.annsFather]) { $0.isSymmetric = true }
    let one = DisclosureCase(fixture)
    let (mother, father) = (
      try one.conference(for: Self.mother), try one.conference(for: CaseFixture.annsFather)
    )
    #expect(mother.statements.map(\.text) == father.statements.map(\.text))
    #expect(father.statements.contains { $0.text == "Seen. Information withheld Calm." })
    #expect(!mother.voices.contains { $0.party.id == Self.mother })
    #expect(!father.voices.contains { $0.party.id == Self.mother })
    let teacher = try one.conference(for: CaseFixture.teacher)
    #expect(teacher.statements.contains { $0.text == "Seen. At night. Calm." })
  }
}
