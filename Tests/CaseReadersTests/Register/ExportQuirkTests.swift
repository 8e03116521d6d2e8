import CaseModel
import CaseReaders
import Diagnostics
import Testing

/// The quirks of requirements 4.7, by their numbers.
@Suite struct ExportQuirkTests {
  private let fixture = ExportFixture()

  @Test(arguments: ["-1", "NULL", "unknown", "Unknown", "", "  ", "\u{A0}"])
  func q1ReadsAPlaceholderForNoWorkerAsBlank(_ text: String) {
    let register = fixture.replacing("ZZ4 4DD,S02", with: "ZZ4 4DD,\(text)", in: \.cases).register
    #expect(register.stopped.isEmpty)
    #expect(register.child("C0401", of: "M1004")?.socialWorker == nil)
  }

  @Test(arguments: ["1900-01-01", "9999-12-31", "1 January 2300", "31/12/9999"])
  func q1ReadsAnOpenEndAsNoDate(_ text: String) throws {
    let register = fixture.replacing("2020-05-01,90", with: "\(text),90", in: \.meetings).register
    let meeting = try #require(register.caseFile("M1004")?.meeting)
    #expect(meeting.invitedOn == nil)
  }

  @Test func q1KeepsASurnameThatReadsLikeNothing() {
    let register = fixture.replacing("Robin,Pattern", with: "Robin,Null", in: \.cases).register
    #expect(register.child("C0401", of: "M1004")?.person.name.last == "Null")
  }

  @Test(arguments: ["  Robin  ", "\u{A0}Robin\u{A0}", "\u{FEFF}Robin\u{200B}", "Robin\t"])
  func q1TrimsPadding(_ text: String) {
    let register = fixture.replacing("Robin", with: text, in: \.cases).register
    #expect(register.child("C0401", of: "M1004")?.person.name.first == "Robin")
  }

  @Test(
    arguments: [
      ("XXXXXXX", nil), ("nopostcode", nil), ("nope", nil), ("zz44dd", "ZZ4 4DD"),
      ("ZZ44  4DD", "ZZ44 4DD"), ("z4 4dd", "Z4 4DD"), ("ZZ4 4D", nil),
    ] as [(String, String?)])
  func q2ReadsPostcodes(_ text: String, _ expected: String?) {
    let register = fixture.replacing("ZZ4 4DD,S02", with: "\(text),S02", in: \.cases)
      .replacing("ZZ4 4DD", with: text, in: \.people).register
    #expect(register.child("C0401", of: "M1004")?.person.address?.postcode == expected)
    #expect(register.diagnostics.contains { $0.id == "NotAPostcode" } == (expected == nil))
  }

  @Test func q3SkipsTestPersonsAndDuplicatesByAPrintedRule() throws {
    var spoilt = fixture
    spoilt.cases +=
      "3,,Test,Person,2010-01-01,,,,,,,\nC0999,,Ann DUPLICATE,Example,2010-01-01,,,,,,,\n"
    spoilt.people += "P99,C0999,mother,,Bea,Example,,,,,,,\n"
    spoilt.meetings += "M1005,C0999,pre_birth,2020-05-13,11:00,,S01,S03,,2020-05-01,\n"
    let register = spoilt.register
    #expect(register.stopped.isEmpty)
    #expect(register.account("cases")?.skipped == [.testPerson: 1, .markedDuplicate: 1])
    #expect(register.account("people")?.skipped == [.aboutTestPerson: 1])
    #expect(register.account("meetings")?.skipped == [.aboutTestPerson: 1])
    #expect(register.rowAccounts.allSatisfy { $0.isBalanced })
  }

  @Test func q3SkipsRowsThatAColumnMarks() {
    let register = fixture.replacing("child_id,", with: "child_id,Duplicated,", in: \.cases)
    var spoilt = register
    spoilt.cases =
      spoilt.cases.replacing("C0101,", with: "C0101,N,")
      .replacing("C0102,", with: "C0102,n,").replacing("C0201,", with: "C0201,,")
      .replacing("C0301,", with: "C0301,,").replacing("C0401,", with: "C0401,No,")
      + "C0999,Y,,Ann,Example,2010-01-01,,,,,,,\n"
    #expect(spoilt.register.account("cases")?.skipped == [.markedDuplicate: 1])
  }

  @Test(arguments: [
    "2016-02-29", "29/02/2016", "29-02-2016", "2016-02-29T00:00:00", "42429", "29/2/2016",
    "29.02.2016", "29 February 2016", "29-Feb-2016", "2016-02-29 00:00:00.000", "29/02/2016 00:00",
  ])
  func q4ReadsDatesAsExportsWriteThem(_ text: String) {
    let register = fixture.replacing("2016-02-29", with: text, in: \.cases).register
    let child = register.child("C0401", of: "M1004")
    #expect(child?.person.birthDate == CalendarDate(year: 2016, month: 2, day: 29))
  }

  @Test(arguments: [
    "2016-02-30", "02/29/2016", "10.4996", "2016", "29/02/16", "1899-12-31", "2101-01-01", "99999",
    "2016-2-29", "29//2016", "2016-02-29T25:00:00",
  ])
  func q4RejectsWhatIsNoDate(_ text: String) {
    let register = fixture.replacing("2016-02-29", with: text, in: \.cases).register
    #expect(register.stoppedReferences == ["M1004"])
  }

  @Test func q5MatchesHeadingsThatDriftInCaseSpacesAndSigns() {
    let drifted = fixture.replacing("child_id,family_id", with: ",Child ID ,FAMILY-ID", in: \.cases)
    var spoilt = drifted
    let lines = spoilt.cases.split(separator: "\n")
    spoilt.cases =
      ([String(lines[0])] + lines.dropFirst().enumerated().map { "\($0),\($1)" })
      .joined(separator: "\n")
    let register = spoilt.register
    #expect(register.stopped.isEmpty)
    #expect(register.child("C0101", of: "M1001")?.familyID == "F1")
  }

  @Test func q6TurnsANoBreakSpaceInANameIntoASpace() {
    let register = fixture.replacing("Robin,", with: "Robin\u{A0}Łuș,", in: \.cases).register
    #expect(register.child("C0401", of: "M1004")?.person.name.first == "Robin Łuș")
  }

  @Test(arguments: [
    "\"4 Pattern Close, Ashmere, \"", "\"4 Pattern Close\r\nAshmere\"",
    "\"4 Pattern Close,, Ashmere,ZZ4 4DD\"",
    "\"{\"\"HOUSE\"\": \"\"4\"\", \"\"STREET\"\": \"\"Pattern Close\"\", \"\"TOWN\"\": \"\"Ashmere\"\"}\"",
  ])
  func q7ReadsAddressesInOneCell(_ text: String) {
    let register = fixture.replacing("\"4 Pattern Close, Ashmere\"", with: text, in: \.cases)
      .register
    let address = register.child("C0401", of: "M1004")?.person.address
    #expect(address == PostalAddress(lines: ["4 Pattern Close", "Ashmere"], postcode: "ZZ4 4DD"))
  }

  @Test func q8ReadsOneMeetingOnSeveralChildrensRows() {
    let meeting = fixture.register.caseFile("M1001")?.meeting
    #expect(meeting?.children.map(\.text) == ["C0101", "C0102"])
  }

  @Test func q9SkipsBlankRowsRepeatedHeadersAndTotals() throws {
    var spoilt = fixture
    let header = try #require(spoilt.cases.split(separator: "\n").first)
    spoilt.cases +=
      "\n,,,,,,,,,,,\n\(header)\nTotal,5,,,,,,,,,,\nGrand Total:,5,,,,,,,,,,\n,5,,,,,,,,,,\n"
    let register = spoilt.register
    #expect(register.stopped.isEmpty)
    #expect(
      register.account("cases")?.skipped == [.blank: 2, .repeatedHeader: 1, .totals: 3])
    #expect(register.account("cases")?.read == 11)
  }

  @Test(arguments: [";", "\t"]) func q9ReadsOtherDelimiters(_ delimiter: String) {
    var spoilt = fixture
    spoilt.meetings = spoilt.meetings.replacing(",", with: delimiter)
    #expect(spoilt.register.meetings.count == 5)
  }

  @Test func q10ReadsTwoDigitYearsOnlyWhereTheMapAllowsThem() {
    var mapped = fixture.replacing("2016-02-29", with: "29/02/16", in: \.cases)
    mapped.columns.twoDigitYears = true
    let child = mapped.register.child("C0401", of: "M1004")
    #expect(child?.person.birthDate == CalendarDate(year: 2016, month: 2, day: 29))
  }

  @Test func q11SkipsAnExactDuplicateAndStopsANearOne() {
    var exact = fixture
    let row =
      "P41,C0401,mother,,Fay,Pattern,\"4 Pattern Close, Ashmere\",ZZ4 4DD,07700 900041,,,,yes\n"
    exact.people += row
    #expect(exact.register.account("people")?.skipped == [.exactDuplicate: 1])
    #expect(exact.register.stopped.isEmpty)
    var near = fixture
    near.people += row.replacing("Fay", with: "Faye")
    #expect(near.register.stoppedReferences == ["M1004"])
  }

  @Test(arguments: ["a) Neglect", "Neglect", "NEG", "neglect", "A) NEGLECT"])
  func readsTheCategoriesOfAnnexA(_ text: String) {
    let register = fixture.replacing("a) Neglect", with: text, in: \.cases).register
    #expect(register.child("C0401", of: "M1004")?.category == .neglect)
  }

  @Test(arguments: ["yes", "Y", "a) Yes", "TRUE", "1"]) func readsTheFormsOfYes(_ text: String) {
    let register = fixture.replacing("900041,,,,yes", with: "900041,,,,\(text)", in: \.people)
      .register
    let row = register.caseFile("M1004")?.involvements.first { $0.person.text == "P41" }
    #expect(row?.parentalResponsibility == true)
  }
}
