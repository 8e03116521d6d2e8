import CaseModel
import CaseReaders
import Testing

@Suite struct CaseRegisterTests {
  @Test func readsTheWholeExportWithoutAnError() {
    let register = ExportFixture().register
    #expect(register.printed.filter { $0.contains("error") } == [])
    #expect(register.stopped.isEmpty)
    #expect(register.rowAccounts.map(\.used) == [5, 16, 6])
    #expect(register.rowAccounts.allSatisfy { $0.isBalanced })
  }

  @Test func putsInitialConferencesFirstThenGoesByDate() {
    let references = ExportFixture().register.meetings.map(\.reference.text)
    #expect(references == ["M1001", "M1002", "M1004", "M1005", "M1003"])
  }

  @Test func givesACaseFileWithTheMeetingsOwnPeopleOnly() throws {
    let file = try #require(ExportFixture().register.caseFile("M1001"))
    #expect(file.children.map(\.id.text) == ["C0101", "C0102"])
    #expect(
      file.people.keys.map(\.text).sorted()
        == ["C0101", "C0102", "N01", "P11", "P12", "S01", "S02", "S03"])
    #expect(file.chair?.name.full == "Chris Chair")
  }

  @Test func namesThoseWithARowForAChildBeforeThoseOfManyMeetings() throws {
    let file = try #require(ExportFixture().register.caseFile("M1001"))
    #expect(
      file.involvements.map(\.person.text)
        == ["S02", "S02", "P11", "P11", "P12", "C0102", "S01", "S03", "N01"])
  }

  @Test func readsValuesAsTheyAreMeant() throws {
    let register = ExportFixture().register
    let meeting = try #require(register.caseFile("M1002")?.meeting)
    #expect(meeting.time == ClockTime(hour: 14, minute: 0))
    #expect(meeting.platform == .hybrid)
    let mother = try #require(register.person("P21", of: "M1002"))
    #expect(mother.address?.lines == ["22 Sample Street", "Ashmere"])
    #expect(mother.address?.postcode == "ZZ2 2BB")
    let father = try PersonID("P22")
    #expect(mother.addressProtectedFrom == .people([father]))
    #expect(register.child("C0401", of: "M1004")?.category == .neglect)
    #expect(register.child("C0301", of: "M1005")?.isUnborn == true)
    #expect(register.caseFile("M1004")?.meeting.expectedLength == 90)
  }

  @Test func findsTheConferenceBefore() throws {
    let register = ExportFixture().register
    let later = try #require(register.caseFile("M1003")?.meeting)
    #expect(register.previousMeeting(of: later)?.reference.text == "M1002")
    let first = try #require(register.caseFile("M1001")?.meeting)
    #expect(register.previousMeeting(of: first) == nil)
  }

  @Test func tellsWhichFilesAreOverTheLimit() {
    let spoilt = ExportFixture()
      .replacing("2012-04-01", with: "2012-02-30", in: \.cases)
      .replacing("2014-05-02", with: "x", in: \.cases)
    #expect(spoilt.register.filesOverLimit().map(\.file) == ["data/cases.csv"])
    #expect(spoilt.register.filesOverLimit(share: 0.5).isEmpty)
  }

  @Test(arguments: ["cases", "people", "meetings"])
  func stopsEverythingWithoutAFile(_ missing: String) {
    let fixture = ExportFixture()
    let register = CaseRegister(
      RegisterInput(
        cases: missing == "cases" ? nil : fixture.file("cases", fixture.cases),
        people: missing == "people" ? nil : fixture.file("people", fixture.people),
        meetings: missing == "meetings" ? nil : fixture.file("meetings", fixture.meetings)))
    #expect(register.refusedFiles == ["\(missing).csv"])
    #expect(register.errorIDs == ["MissingFile"])
    #expect(register.meetings.isEmpty)
  }
}
