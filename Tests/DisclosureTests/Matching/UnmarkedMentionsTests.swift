import CaseModel
import Disclosure
import TestSupport
import Testing

@Suite struct UnmarkedMentionsTests {
  private var fixture: CaseFixture {
    var fixture = CaseFixture()
    fixture.change(CaseFixture.mother) {
      $0.addressProtectedFrom = .people([CaseFixture.annsFather])
    }
    return fixture
  }

  private func kinds(in text: String) -> [UnmarkedMention.Kind] {
    UnmarkedMentions(fixture.caseFile).mentions(in: text).map(\.kind)
  }

  @Test(arguments: [
    ("They went to ZZ1 1AA.", UnmarkedMention.Kind.postcode), ("at zz12 3ab now", .postcode),
    ("at ZZ11AA now", .postcode), ("at Z1Z\u{A0}1AA now", .postcode),
    ("Ring 07700 900123.", .phone), ("Ring +44 (0)7700 900-123.", .phone),
    ("Ring 01632 960111 or nobody.", .phone), ("Write to a.b@example.org.", .email),
    ("NHS 999 000 0093", .nhsNumber), ("number 9990000093 it is", .nhsNumber),
    ("NI qq 12 34 56 c", .niNumber), ("NI QQ123456C", .niNumber),
    ("born on 4 March 2010", .birthDate), ("born 04/03/2010", .birthDate),
    ("the Farhaven Primary School rang", .protectedPlace),
    ("seen at Riverside Surgery", .protectedPlace), ("the north team said", .protectedPlace),
    ("He told Darren Platt about it.", .unknownName), ("She met Wojciech.", .unknownName),
    ("Darren Platt rang.", .unknownName), ("They moved to Thistlebury.", .unknownName),
  ])
  func suggestsAMark(text: String, kind: UnmarkedMention.Kind) {
    #expect(kinds(in: text) == [kind])
  }

  @Test(arguments: [
    "Mary and Ann Testerly came with Sue Worker.", "On Monday 4 May we met at Easter.",
    "It is 12 miles. Practice makes perfect.", "She scored 7 in 2019 and 8 in 2020.",
    "The GP and the IDVA rang Mum.", "\"Nobody came,\" he said. \"Everybody left.\"",
    "born on 5 March 2010", "At 10 am on 12 May 2020, from 10:30 to 11:45.",
    "We are worried:\n- Nights are hard\n- Food is short", "I was told that I should.",
  ])
  func suggestsNothingForWhatIsOrdinary(text: String) {
    #expect(kinds(in: text) == [])
  }

  @Test func tellsThePlaceAndNotTheThing() throws {
    let text = "He’s told Darren Platt."
    let mention = try #require(UnmarkedMentions(fixture.caseFile).mentions(in: text).first)
    #expect(text[mention.range] == "Darren Platt")
    #expect(!"\(mention)".contains("Platt"))
  }

  @Test func aSchoolThatNobodyIsKeptFromNeedsNoMark() {
    let mentions = UnmarkedMentions(CaseFixture().caseFile)
    #expect(mentions.mentions(in: "The Farhaven Primary School rang.").isEmpty)
  }

  @Test func suggestsNothingButTheNamesInTheTextsOfOtherFamilies() throws {
    let mentions = UnmarkedMentions(fixture.caseFile)
    let sentences = try OpenSentences.all()
    let found = sentences.flatMap { mentions.mentions(in: $0) }
    let told = sentences.count { !mentions.mentions(in: $0).isEmpty }
    print("unmarked: \(found.count) suggestions in \(told) of \(sentences.count) sentences")
    #expect(found.allSatisfy { $0.kind == .unknownName })
    #expect(found.count > 50 && told * 10 < sentences.count)
  }
}
