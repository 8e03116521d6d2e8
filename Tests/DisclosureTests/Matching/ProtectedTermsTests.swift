import TestSupport
import Testing

@testable import Disclosure

@Suite struct ProtectedTermsTests {
  private func terms(_ values: SealedValue..., known: [String] = []) -> ProtectedTerms {
    ProtectedTerms(values, subtracting: known)
  }

  @Test func withoutValuesNothingIsCovered() {
    let terms = ProtectedTerms([SealedValue]())
    #expect(terms.isEmpty)
    #expect(!terms.covers("Jane Example lives at 12 Hidden Row."))
    #expect(terms.matches(in: "Jane Example").isEmpty)
    #expect(!self.terms(SealedValue(.name, "Jane Example")).covers(nil))
  }

  @Test func tellsClassRuleAndPlaceOfEachMatch() throws {
    let terms = terms(SealedValue(.name, "Jane Example"), SealedValue(.postcode, "ZZ7 7ZZ"))
    let text = "On Monday Jane\u{A0}Example moved to zz7\u{200B}7zz, near Jane’s aunt."
    let matches = terms.matches(in: text)
    #expect(matches.map(\.class) == [.name, .postcode, .name])
    #expect(matches.map(\.form) == [.fullName, .postcode, .possessive])
    #expect(matches.map { text[$0.range] } == ["Jane\u{A0}Example", "zz7\u{200B}7zz", "Jane"])
    #expect(matches.allSatisfy { !$0.isOrdinary })
  }

  @Test(arguments: [
    ("We hope that it will end in May.", ["Hope", "Will", "May"]),
    ("Hope is what they need. Will they come? Mark it.", ["Hope", "Will", "Mark"]),
    ("the mark may be his", ["Mark May"]),
    ("He rang at 9 A.M. about IT.", ["Ada Marsh", "Ivo Tann"]),
  ])
  func anOrdinaryWordIsWarnedOfAndNotBlocked(text: String, names: [String]) {
    let terms = ProtectedTerms(names.map { SealedValue(.name, $0) })
    #expect(!terms.covers(text))
    #expect(!terms.matches(in: text).isEmpty)
  }

  @Test(arguments: ["They said Hope cried.", "He told Mark May.", "Then Will’s door broke."])
  func anOrdinaryWordWithACapitalWithinASentenceIsAName(text: String) {
    let names = ["Hope", "Mark May", "Will"].map { SealedValue(.name, $0) }
    #expect(ProtectedTerms(names).covers(text))
  }

  @Test func aShortAddressIsWarnedOf() {
    let terms = terms(SealedValue(.address, "Flat 12"))
    #expect(!terms.covers("He lives in flat 12."))
    #expect(terms.matches(in: "He lives in flat 12.").map(\.isOrdinary) == [true])
    #expect(!self.terms(SealedValue(.outwardPostcode, "M1")).covers("On the M1."))
    #expect(!self.terms(SealedValue(.street, "High Street")).covers("down the high street"))
    #expect(self.terms(SealedValue(.street, "High Street")).covers("in High Street"))
  }

  @Test func whatTheReaderKnowsIsNotProtected() {
    let terms = terms(
      SealedValue(.name, "Jane Example"), SealedValue(.town, "Farhaven"),
      SealedValue(.phone, "01632 960111"), SealedValue(.areaCode, "01632"),
      SealedValue(.emailDomain, "example.org"),
      known: ["Tom Example", "Farhaven", "+44 1632 960111", "t.example@example.org"])
    for text in [
      "Mr Example came.", "In Farhaven.", "Ring 01632 960111.", "Write to office@example.org.",
      "T Example wrote.", "T.E.", "t.example@example.org",
    ] {
      #expect(!terms.covers(text), "\(text)")
    }
    for text in ["Jane came.", "J Example came.", "Example, J", "J.E.", "jane.example@mail.test"] {
      #expect(terms.covers(text), "\(text)")
    }
  }

  @Test func anUnbornChildIsKnownByTheFamilyNameAlone() {
    let terms = terms(SealedValue(.name, "Unborn Tresillian"))
    #expect(terms.covers("The Tresillian baby is due."))
    #expect(!terms.covers("For an unborn child the midwife is asked."))
  }

  @Test(arguments: [
    "The Examplers came.", "Janet came.", "Exam ple", "12 Hidden Rows", "112 Hidden Row",
    "Hidden Row",
    "ZZ7 7ZZZ", "AZZ7 7ZZ", "She is ten.", "J Smith", "999 000 00", "2 February 2015",
  ])
  func onlyTheValueItselfIsCovered(text: String) {
    let terms = ProtectedTerms([
      SealedValue(.name, "Jane Example"), SealedValue(.address, "12 Hidden Row"),
      SealedValue(.postcode, "ZZ7 7ZZ"), SealedValue(.birthDate, "2015-02-01"),
      SealedValue(.nhsNumber, "999 000 0123"),
    ])
    #expect(!terms.covers(text), "\(terms.matches(in: text).map(\.form))")
  }

  @Test func aMatchIsNeverShown() {
    let terms = terms(SealedValue(.name, "Jane Example"))
    let shown = terms.matches(in: "Jane Example").map { "\($0)" }.joined()
    #expect(!shown.contains("Jane"))
  }

  @Test func theTermsAreNeverShown() {
    let terms = terms(SealedValue(.name, "Quillfeather"), SealedValue(.phone, "07700 900123"))
    var dumped = ""
    dump(terms, to: &dumped)
    for shown in ["\(terms)", String(reflecting: terms), dumped] {
      #expect(shown.count < 100 && !shown.lowercased().contains("quill"))
    }
  }
}
