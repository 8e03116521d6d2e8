import Testing
import WordProcessing

@testable import Verification

/// The sweep finds what is planted in every hiding place, in every encoding, and cannot do without
/// any of its rules (redaction tests R1 and R9).
struct LeakLabTests {
  private static let terms = [
    SealedTerm(.name, "Siân O'Brien-Ashby"), SealedTerm(.postcode, "ZZ1 1AA"),
    SealedTerm(.phone, "07700 900123"), SealedTerm(.email, "s.obrien@example.org"),
    SealedTerm(.address, "3 Withy Hollow"), SealedTerm(.date, "2015-02-01"),
    SealedTerm(.identifier, "QQ 12 34 56 C"), SealedTerm(.school, "St Ebba's <& Mary's> School"),
    SealedTerm(.name, "Łucja Żółć-Świątek"), SealedTerm(.name, "Эльвира Подгорная"),
  ]

  private static let body = paragraph(
    "Dear Ms Marsh, the conference is on 12 May 2020 in TableText.")

  /// The document, what it is made of known to the verifier as in a run.
  private static func document() throws -> (bytes: [UInt8], known: KnownParts) {
    let bytes = try RealPackage.bytes(body: body)
    let learned = KnownParts.learned(from: [try RealPackage.bytes(body: "")])
    #expect(learned.findings == [])
    return (bytes, learned.known)
  }

  @Test func hasAtLeast58HidingPlacesWithTitlesOfTheirOwn() {
    #expect(HidingPlace.allCases.count >= 58)
    #expect(Set(HidingPlace.allCases.map(\.title)).count == HidingPlace.allCases.count)
    print("hiding places: \(HidingPlace.allCases.count)")
  }

  @Test func findsNothingWhereNothingIsPlanted() throws {
    let (bytes, known) = try Self.document()
    for known in [known, .none] {
      let verifier = DocumentVerifier(sealed: SealedTerms(terms: Self.terms), known: known)
      #expect(verifier.verify(bytes, path: RealPackage.path).findings == [])
    }
  }

  /// Of these one each has signs of markup, other alphabets, digits alone and nothing special.
  @Test(arguments: [terms[1], terms[2], terms[7], terms[9]])
  func findsATermInEveryHidingPlace(_ term: SealedTerm) throws {
    let (bytes, known) = try Self.document()
    let sealed = SealedTerms(terms: [SealedTerm(.place, "Nether Moor"), term])
    let alarm = AlarmTest(
      path: RealPackage.path, package: bytes, sealed: sealed.limited(to: [term]), known: known)
    let missed = try HidingPlace.allCases.filter { try !alarm.isCaught(at: $0) }
    #expect(missed == [])
  }

  @Test(arguments: terms)
  func findsATermOfEveryClassInSomeHidingPlaces(_ term: SealedTerm) throws {
    let (bytes, known) = try Self.document()
    let alarm = AlarmTest(
      path: RealPackage.path, package: bytes, sealed: SealedTerms(terms: [term]), known: known)
    for place in [HidingPlace.bodyText, .splitText, .altText, .archiveComment, .base64, .people] {
      #expect(try alarm.isCaught(at: place))
    }
  }

  @Test func findsACanaryWhereNothingIsWithheld() throws {
    let (bytes, known) = try Self.document()
    let alarm = AlarmTest(path: RealPackage.path, package: bytes, sealed: .none, known: known)
    #expect(try alarm.isCaught(at: .bodyText) && alarm.isCaught(at: .commentText))
  }

  /// Ways to write a value that hide it from a plain search.
  private static let encodings: [(name: String, encode: @Sendable (LeakValue) -> String)] = [
    ("base64", { LeakValue.base64($0.bytes) }),
    ("base64, one byte on", { LeakValue.base64([9] + $0.bytes + [32]) }),
    ("base64, two bytes on", { LeakValue.base64([9, 9] + $0.bytes + [32]) }),
    ("base64 of UTF-16", { LeakValue.base64($0.utf16) }),
    ("hexadecimal", { $0.escaped(by: "") }), ("percent", { $0.escaped(by: "%") }),
    ("quoted-printable", { $0.escaped(by: "=") }), ("capitals", { $0.text.uppercased() }),
  ]

  /// One place of each sort: text, values, known and unknown parts, pictures, archive and path.
  private static let places: [HidingPlace] = [
    .bodyText, .hiddenText, .deletedText, .altText, .fieldInstruction, .numericReferences,
    .markupComment, .styleName, .header, .subject, .commentText, .customXML, .embeddedWorkbook,
    .pictureComment, .compressedPictureText, .strayPart, .strayPartName, .utf16Part,
    .archiveComment, .entryComment, .extraField, .bytesBehindContents, .fileName,
  ]

  @Test func findsATermInEveryEncodingInEverySortOfPlace() throws {
    let (bytes, known) = try Self.document()
    let term = SealedTerm(.name, "Zoë Thornwick")
    let verifier = DocumentVerifier(sealed: SealedTerms(terms: [term]), known: known)
    let planter = LeakPlanter(path: RealPackage.path, package: bytes)
    var count = 0
    var missed: [String] = []
    for (name, encode) in Self.encodings {
      for place in Self.places {
        let planted = try planter.document(with: encode(LeakValue(text: term.text)), at: place)
        let findings = verifier.verify(planted.bytes, path: planted.path).findings
        if !findings.contains(where: { $0.rule == .sealedTermFound(.name) }) {
          missed.append("\(name) in \(place)")
        }
        count += 1
      }
    }
    #expect(missed == [])
    print("encodings in hiding places: \(count) planted")
  }

  /// For each rule of the sweep, something that is found because of it alone.
  private static let rules: [(rule: SweepRules, place: HidingPlace, term: SealedTerm)] = [
    (.joinedRuns, .splitText, terms[4]), (.values, .altText, terms[0]),
    (.refusedParts, .strayPart, terms[0]), (.archiveBytes, .archiveComment, terms[0]),
    (.references, .numericReferences, terms[0]), (.utf16, .utf16Part, terms[9]),
    (.base64, .base64, terms[0]), (.hexadecimal, .hexadecimal, terms[0]),
    (.percent, .percentEncoding, terms[0]), (.quotedPrintable, .quotedPrintable, terms[0]),
    (.pictureTexts, .compressedPictureText, terms[0]),
    (.nestedArchives, .embeddedWorkbook, terms[0]), (.names, .fileName, terms[0]),
    (.grouping, .bodyText, terms[2]), (.insideWords, .elementName, terms[1]),
  ]

  @Test(arguments: rules)
  func cannotDoWithoutARule(_ rule: SweepRules, _ place: HidingPlace, _ term: SealedTerm) throws {
    let (bytes, known) = try Self.document()
    var sealed = SealedTerms(terms: [term])
    func isCaught() throws -> Bool {
      try AlarmTest(path: RealPackage.path, package: bytes, sealed: sealed, known: known)
        .isCaught(at: place)
    }
    #expect(try isCaught())
    sealed.rules.remove(rule)
    #expect(try !isCaught())
  }

  @Test func cannotDoWithoutPassages() {
    let text = "The car was left outside of the flat on the night before"
    var sealed = SealedTerms(terms: [SealedTerm(.other, text + " and nobody had a key to it.")])
    #expect(DocumentVerifier(sealed: sealed).findings(body: paragraph(text)).count == 1)
    sealed.rules.remove(.passages)
    #expect(DocumentVerifier(sealed: sealed).findings(body: paragraph(text)).isEmpty)
  }

  @Test func hasATestForEachOfItsRules() {
    let tested = Self.rules.reduce(into: SweepRules.passages) { $0.formUnion($1.rule) }
    #expect(tested == .all)
  }
}
