import CaseModel
import CaseReaders
import Diagnostics
import Testing

@Suite struct ColumnMapTests {
  private func read(_ yaml: String) -> (map: ColumnMap, found: [Diagnostic]) {
    ColumnMapReader.read(InputFile(name: "data/columns.yaml", bytes: Array(yaml.utf8)))
  }

  @Test(arguments: ShippedColumnMaps.names) func shipsMapsWithoutAMistake(_ name: String) throws {
    let shipped = try #require(ColumnMapReader.shipped(name))
    #expect(shipped.found == [])
    #expect(shipped.map.tables[.cases]?.headings[.childID]?.isEmpty == false)
  }

  @Test func mapsHeadingsWordsAndLinesOfAnAddress() throws {
    let (map, found) = read(
      """
      extends: mosaic
      delimiter: semicolon
      cases:
        delimiter: comma
        columns:
          first_name: Forename
          address: [Line 1, Line 2]
        ignore: [Phone 2]
      people:
        delimiter: comma
      """)
    #expect(found == [])
    var fixture = ExportFixture()
    fixture.columns = map
    fixture.cases = """
      PERSON_ID,Line 2,Line 1,Forename,last_name,birth_date,Phone 2,SUBGROUP_ID
      C0401,Ashmere,4 Pattern Close,Robin,Pattern,2016-02-29,x,F4

      """
    fixture.meetings = """
      WORKFLOW_STEP_ID;PERSON_ID;CP_CONFERENCE_CATEGORY;CP_CONFERENCE_ACTUAL_DATE;chair;clerk
      77001;C0401;Initial;11/05/2020 10:00;S01;S03

      """
    fixture.people = fixture.people.split(separator: "\n")
      .filter {
        $0.contains("C0401") || $0.contains(",,,") && $0.hasPrefix("S0") || $0.hasPrefix("per")
      }
      .filter { !$0.contains(",C0") || $0.contains("C0401") }.joined(separator: "\n")
    let file = try #require(fixture.register.caseFile("77001"))
    #expect(file.meeting.type == .icpc)
    #expect(file.meeting.time == ClockTime(hour: 10, minute: 0))
    #expect(file.children.first?.person.address?.lines == ["4 Pattern Close", "Ashmere"])
    #expect(file.children.first?.familyID == "F4")
  }

  @Test func readsTheRelativesOfAFlatExport() throws {
    let (map, found) = read(
      """
      cases:
        groups:
          - relationship: mother
            columns: {person_id: mother_id, first_name: mother_first, last_name: mother_last, phone: mother_phone, parental_responsibility: mother_pr}
          - relationship: father
            columns: {person_id: father_id, first_name: father_first, last_name: father_last}
      """)
    #expect(found == [])
    var fixture = ExportFixture()
    fixture.columns = map
    fixture.cases = """
      child_id,first_name,last_name,birth_date,mother_id,mother_first,mother_last,mother_phone,mother_pr,father_id,father_first,father_last
      C1,Sam,Example,2012-04-01,P1A,Jane,Example,07700 900011,Yes,,,
      C2,Kit,Example,2014-04-01,P1A,Jane,Example,07700 900011,No,P2A,Joe,Instance

      """
    fixture.people = """
      person_id,child_id,relationship,role,first_name,last_name
      S01,,,chair,Chris,Chair
      S03,,,clerk,Cleo,Clerk

      """
    fixture.meetings = """
      meeting_ref,child_id,type,date,time,chair,clerk
      M1,C1,icpc,2020-05-12,10:00,S01,S03
      M1,C2,icpc,2020-05-12,10:00,S01,S03

      """
    let file = try #require(fixture.register.caseFile("M1"))
    let family = file.involvements.filter { $0.relationship != nil }
    #expect(family.map(\.person.text) == ["P1A", "P1A", "P2A"])
    #expect(family.map(\.parentalResponsibility) == [true, false, false])
    #expect(file.people.values.first { $0.id.text == "P1A" }?.phone == "07700 900011")
    #expect(fixture.register.account("cases")?.used == 2)
    let disagreeing = fixture.replacing(
      "2014-04-01,P1A,Jane", with: "2014-04-01,P1A,Joan", in: \.cases)
    #expect(disagreeing.register.errorIDs == ["RowsDisagree"])
    #expect(disagreeing.register.account("cases")?.rejected == 1)
  }

  @Test(arguments: [
    ("extends: mosiac\n", "UnknownColumnMap"),
    ("encodings: utf-8\n", "UnknownKey"),
    ("encoding: latin1\n", "UnknownChoice"),
    ("cases:\n  columns: {chidl_id: X}\n", "UnknownKey"),
    ("people:\n  groups:\n    - {relationship: mother, columns: {person_id: M}}\n", "UnknownKey"),
    ("cases:\n  words: {category: neglect}\n", "NotAMapping"),
  ])
  func tellsWhatIsWrongWithAMap(_ yaml: String, _ id: String) {
    #expect(read(yaml).found.map(\.id) == [id])
  }

  @Test func refusesAMappedHeadingThatIsMistyped() {
    var fixture = ExportFixture()
    fixture.columns.tables[.people] = ColumnMap.Table()
    fixture.columns.tables[.people]?.headings = [.addressProtectedFrom: ["CONFIDENTIAL ADDRESS"]]
    fixture.people = fixture.people.replacing("address_protected_from", with: "CONFIDENTAL ADDRESS")
    #expect(fixture.register.errorIDs == ["UnknownHeading"])
    #expect(fixture.register.meetings.isEmpty)
  }
}
