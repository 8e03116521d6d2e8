import Testing

@testable import Verification

private let passage =
  "The car was left outside of the flat on the night before and nobody had a key to it."

struct SweepTests {
  @Test(arguments: [
    (SealedTerm(.name, "Siân O'Brien"), "met Siân O'Brien today"),
    (SealedTerm(.name, "Siân O'Brien"), "SIÂN O'BRIEN"),
    (SealedTerm(.name, "Siân O'Brien"), "Sian O’Brien’s"),
    (SealedTerm(.name, "Siân O'Brien"), "Sia\u{302}n O&apos;Brien"),
    (SealedTerm(.name, "Siân O'Brien"), "Siân\u{A0}O'Brien"),
    (SealedTerm(.name, "Siân O'Brien"), "Si\u{200B}ân O'\u{AD}Brien"),
    (SealedTerm(.name, "Siân O'Brien"), "Ｓｉâｎ Ｏ＇Ｂｒｉｅｎ"),
    (SealedTerm(.name, "Siân O'Brien"), "OBrien, Sian"),
    (SealedTerm(.name, "Siân O'Brien"), "S. O'Brien"),
    (SealedTerm(.name, "Siân O'Brien"), "Siаn O'Briеn"),  // Cyrillic a and e
    (SealedTerm(.name, "Siân O'Brien"), "Siân</w:t></w:r><w:r><w:t> O'Br</w:t></w:r><w:r><w:t>ien"),
    (SealedTerm(.name, "Siân O'Brien"), "Siân</w:t><w:br/><w:t>O'Brien"),
    (SealedTerm(.name, "Łukasz Ashby‑Cole"), "Lukasz Ashby-Cole"),
    (SealedTerm(.name, "Łukasz Ashby-Cole"), "lukasz ashbycole"),
    (SealedTerm(.name, "Łukasz Ashby-Cole"), "Łukasz Ashby — Cole"),
    (SealedTerm(.name, "Thornwick"), "the Thornwicks"),
    (SealedTerm(.name, "Straße"), "STRASSE"),
    (SealedTerm(.name, "محمد"), "قال محمد"),
    (SealedTerm(.address, "14 Cutlers Road"), "at 14, Cutlers\tRoad."),
    (SealedTerm(.address, "14 Cutlers Road"), "14 cutlers rd"),
    (SealedTerm(.address, "Ivy House, 3 Mill St"), "Ivy House 3 Mill Street"),
    (SealedTerm(.postcode, "ZZ1 1AA"), "zz11aa"),
    (SealedTerm(.postcode, "ZZ1 1AA"), "ZZ1\u{A0}1AA"),
    (SealedTerm(.postcode, "ZZ11AA"), "ZZ1  1AA"), (SealedTerm(.outcode, "ZZ12"), "ZZ12 3AB"),
    (SealedTerm(.phone, "07700 900123"), "+44 7700 900123"),
    (SealedTerm(.phone, "+44 7700 900123"), "(07700)-900 123"),
    (SealedTerm(.phone, "07700 900123"), "+44 (0)7700.900.123"),
    (SealedTerm(.phone, "01632 960012"), "0163</w:t></w:r><w:r><w:t>2960012"),
    (SealedTerm(.identifier, "999 123 4567"), "NHS 9991234567"),
    (SealedTerm(.identifier, "QQ 12 34 56 C"), "qq123456c"),
    (SealedTerm(.email, "a.thornwick@example.org"), "A.Thornwick@Example.org"),
    (SealedTerm(.school, "St Ebba's Primary"), "Saint Ebba’s Primary"),
    (SealedTerm(.identifier, "QQ 12 34 56 C"), "QQ 123456 C"),
    (SealedTerm(.identifier, "QQ123456C"), "QQ-12-34-56-C"),
    (SealedTerm(.identifier, "999 123 4567"), "999-123-4567"),
    (SealedTerm(.phone, "01632 960012 ext 4"), "+44 1632 960 012"),
    (SealedTerm(.phone, "01632"), "+44 1632 960"),
    (SealedTerm(.email, "kit99@example.org"), "kit99 at example dot org"),
    (SealedTerm(.email, "kit.99@example.org"), "kit.99 (at) example.org"),
    (SealedTerm(.other, passage), "He said: the car was left outside of the flat, and went."),
    (SealedTerm(.other, passage), "THE FLAT ON THE NIGHT BEFORE AND NOBODY!"),
    (SealedTerm(.other, passage), "Before and nobody had a key to it but you"),
    (SealedTerm(.other, "He hit her."), "He hit her"),
  ])
  func findsASealedTermInEverySpelling(_ term: SealedTerm, _ text: String) {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [term]))
    let outcome = verifier.verify(HandmadePackage(body: paragraph(text)).bytes, path: "a.docx")
    #expect(outcome.findings == [.init(.sealedTermFound(term.kind), in: "word/document.xml")])
    #expect(outcome.document == nil)
  }

  @Test(arguments: [
    "01/02/2015", "1.2.2015", "1/2/15 at", "01-02-15", "2015-02-01", "2015/2/1", "01022015",
    "20150201", "1 February 2015", "01 Feb 2015", "1st February, 2015", "1st of February 2015",
    "01-Feb-15", "February 1, 2015", "Feb 1st 2015", "Sunday 1 FEBRUARY 2015", "2015 February 1",
  ])
  func findsADateAsItIsWritten(_ text: String) {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.date, "2015-02-01")]))
    let rules = verifier.findings(body: paragraph("born \(text)")).map(\.rule)
    #expect(
      rules == [text.hasPrefix("1/2/15") ? .sealedTermSuspected(.date) : .sealedTermFound(.date)])
  }

  @Test(arguments: [
    (SealedTerm(.date, "2015-02-01"), "02/01/2014, 1 February, 11 February 2015, 1220150"),
    (SealedTerm(.date, "2011-03-12"), "the 12th of March at 20:11"),
    (SealedTerm(.other, passage), "the car was left outside of the house, the flat on the night"),
    (SealedTerm(.other, passage), "flat on the night before and nobodys"),
    (SealedTerm(.email, "gary.strickleton@example.org"), "Gary Strickleton"),
    (SealedTerm(.email, "enquiries@example.org"), "enquiries"),
    (SealedTerm(.name, "Thornwick"), "Thornwicke Thorn wick"),
    (SealedTerm(.name, "Ann Ashby"), "Joann Ashby and Annie"),
    (SealedTerm(.postcode, "ZZ1 1AA"), "ZZ1 1AB ZZZ1 1AA"),
    (SealedTerm(.phone, "07700 900123"), "07700 900124, 7700 900 and 123"),
    (SealedTerm(.address, "14 Cutlers Road"), "114 Cutlers Road"),
    (SealedTerm(.name, "..."), "..."),
  ])
  func passesOverWhatIsOnlyAlike(_ term: SealedTerm, _ text: String) {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [term]))
    #expect(verifier.findings(body: paragraph(text)) == [])
  }

  /// In markup a name is found inside of other words; an initial and a surname are not.
  @Test(arguments: [
    ("Jae-won Estergrave", false), ("wonEstergrave", false), ("N Estergrave", true),
    ("NEstergrave", true), ("copy-of-NEstergrave.docx", true), ("xNoorEstergravex", true),
  ])
  func findsNoInitialInsideOfAnotherWord(text: String, isFound: Bool) {
    let verifier = DocumentVerifier(
      sealed: SealedTerms(terms: [SealedTerm(.name, "Noor Estergrave")]))
    let body = "<w:p><w:pPr><w:pStyle w:val=\"\(text)\"/></w:pPr></w:p>"
    let found = verifier.findings(body: body).contains { $0.rule == .sealedTermFound(.name) }
    #expect(found == isFound)
  }

  /// Somebody whom the reader knows may have a longer name that begins like a withheld one.
  @Test(arguments: [
    ("Scores: Danielle 6, Jo 4", false), ("danielle-score", false), ("Danielle and Daniel", true),
    ("Danielleson", true), ("xDanielx", true), ("Scores: Daniel 6", true),
  ])
  func findsNoNameInsideOfOneThatTheReaderKnows(text: String, isFound: Bool) {
    let sealed = SealedTerms(
      terms: [SealedTerm(.name, "Daniel")], subtracting: ["Danielle Thornwick"])
    let body = "<w:p><w:pPr><w:pStyle w:val=\"\(text)\"/></w:pPr></w:p>"
    let found = DocumentVerifier(sealed: sealed).findings(body: body)
      .contains { $0.rule == .sealedTermFound(.name) }
    #expect(found == isFound)
  }

  @Test func keepsParagraphsApart() {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.name, "Ann Thorn")]))
    #expect(verifier.findings(body: paragraph("Ann") + paragraph("Thorn")) == [])
  }

  @Test(arguments: [
    "<w:p x=\"ThornwickHouse\"/>", "<w:p w:name=\"x_thorn-wick_1\"/>", "<w:thornwick/>",
    "<w:p thornwick=\"\"/>", "<wp:docPr id=\"1\" descr=\"Mark of Thornwick: 4\"/>",
    "<a>Thornwick</a>",
  ])
  func findsALongTermAnywhereInMarkup(_ body: String) {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.name, "Thornwick")]))
    #expect(
      verifier.findings(body: body)
        == [.init(.sealedTermFound(.name), in: "word/document.xml")])
  }

  @Test func findsAShorterTermInMarkupOnlyAsAWord() {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.name, "Thorn")]))
    #expect(verifier.findings(body: "<w:p x=\"thorny\"/>") == [])
    #expect(verifier.findings(body: "<w:p x=\"a Thorn\"/>").count == 1)
  }

  @Test func findsATermInThePropertiesThePathAndAPartsName() {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.name, "Thornwick")]))
    let parts = HandmadePackage.parts(
      document: HandmadePackage.document("<w:p/>"), title: "About Thornwick")
    let titled = verifier.verify(HandmadePackage(parts).bytes, path: "a.docx")
    #expect(titled.findings == [.init(.sealedTermFound(.name), in: "docProps/core.xml")])
    var package = HandmadePackage(body: "<w:p/>")
    let named = verifier.verify(package.bytes, path: "thornwick/agenda.docx")
    #expect(named.findings == [.init(.sealedTermFound(.name), in: "the file name")])
    #expect(named.document == nil)
    package.entries.append(.init(name: "word/media/thornwick.png", contents: []))
    package.entries.append(.init(name: "thornwick.xml", contents: []))
    let entry = verifier.verify(package.bytes, path: "a.docx")
    #expect(entry.findings.contains(.init(.sealedTermFound(.name), in: "a part's name")))
  }

  /// "Cole M" ends one word and begins the next in what markup holds without its spaces.
  @Test(arguments: ["Mary Cole, mother: 8", "Kathryn Cole and her sister"])
  func takesNoInitialFromTheWordBeside(text: String) {
    let sealed = SealedTerms(terms: ["Mira Cole", "Nora Cole"].map { SealedTerm(.name, $0) })
    let body =
      paragraph(text) + "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"\(text.filter(\.isLetter))\"/>"
      + "<w:bookmarkEnd w:id=\"1\"/></w:p>"
    let outcome = DocumentVerifier(sealed: sealed).verify(
      HandmadePackage(body: body).bytes, path: "a.docx")
    #expect(!outcome.findings.contains { $0.rule == .sealedTermFound(.name) })
  }

  @Test func warnsOfInitials() {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.name, "Jan Stone")]))
    #expect(
      verifier.findings(body: paragraph("J.S. said so")).map(\.rule)
        == [.sealedTermSuspected(.name)])
    #expect(verifier.findings(body: paragraph("the JS. of it")) == [])
  }

  @Test(arguments: ["May", "Will", "Jo", "flat 12", "ZZ1"])
  func onlyWarnsOfShortAndOrdinaryWords(_ text: String) {
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [SealedTerm(.other, text)]))
    let outcome = verifier.verify(
      HandmadePackage(body: paragraph("in \(text) then")).bytes, path: "a.docx")
    #expect(outcome.findings == [.init(.sealedTermSuspected(.other), in: "word/document.xml")])
    #expect(outcome.document != nil)
  }

  @Test func subtractsWhatTheRecipientKnowsAnyway() {
    let mother = SealedTerm(.name, "Ann Thornwick")
    let terms = SealedTerms(
      terms: [SealedTerm(.name, "Thornwick"), mother], subtracting: ["Kit THORNWICK"])
    #expect(terms.sealed == [mother])
    let verifier = DocumentVerifier(sealed: terms)
    #expect(verifier.findings(body: paragraph("Kit Thornwick")) == [])
    #expect(verifier.findings(body: paragraph("Ann Thornwick")).count == 1)
  }

  /// A passage may be cut into neighbouring values, one of which stood there before.
  @Test func findsAPassageThatRunsOnOverAttributeValues() {
    let words = ["the lantern keeper moved quietly", "past seven silver harbours yesterday"]
    let sealed = SealedTerms(terms: [SealedTerm(.other, words.joined(separator: " "))])
    func tag(_ value: String) -> String {
      "<w:p><w:pPr><w:pStyle w:val=\"\(value)\"/></w:pPr></w:p>"
    }
    func findings(_ values: [String]) -> [VerificationFinding.Rule] {
      DocumentVerifier(sealed: sealed).findings(body: values.map(tag).joined()).map(\.rule)
    }
    #expect(findings([words[0], "Fact", words[1]]) == [])
    #expect(findings([words[0], "Fact", words[0], words[1]]) == [.sealedTermFound(.other)])
  }

  @Test func subtractsAPassageThatStandsInTextsWhichTheRecipientKnows() {
    let lines = ["Ashmere House, 1 Example Square", "Lower Ashmere, near the old mill"]
    let passage = SealedTerm(.other, lines.joined(separator: ", "))
    #expect(SealedTerms(terms: [passage], subtracting: lines).isEmpty)
    #expect(!SealedTerms(terms: [passage], subtracting: lines.reversed()).isEmpty)
  }

  @Test func limitsAMeetingsTermsToOneRecipient() {
    let address = SealedTerm(.address, "14 Cutlers Road")
    let phone = SealedTerm(.phone, "07700 900123")
    let meeting = SealedTerms(terms: [address, phone])
    let text = paragraph("14 Cutlers Road, 07700 900123")
    let father = DocumentVerifier(sealed: meeting.limited(to: [address]))
    #expect(father.findings(body: text).map(\.rule) == [.sealedTermFound(.address)])
    let mother = DocumentVerifier(
      sealed: meeting.limited(to: [phone], subtracting: ["07700900123"]))
    #expect(mother.findings(body: text) == [])
  }

  @Test func neverShowsAValue() {
    let term = SealedTerm(.name, "Thornwick")
    var shown = "\(term) \(String(reflecting: term))"
    dump(term, to: &shown)
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [term]))
    for finding in verifier.findings(body: paragraph("Thornwick")) {
      shown += "\(finding) \(finding.diagnostic(at: "a.docx"))"
    }
    #expect(!shown.contains("Thornwick"))
  }
}
