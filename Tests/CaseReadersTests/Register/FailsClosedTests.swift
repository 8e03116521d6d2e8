import CaseReaders
import Testing

/// A change to the good export, the errors it must give and the meetings it must stop; `refused`
/// where a whole file goes.
struct Spoilt: CustomTestStringConvertible, Sendable {
  var name: String
  var fixture: @Sendable (ExportFixture) -> ExportFixture
  var ids: [String]
  var stopped: [String]
  var refused: [String] = []

  var testDescription: String { name }

  static let all = ExportFixture.references
}

@Suite struct FailsClosedTests {
  @Test(arguments: rows) func stopsExactlyTheMeetingsThatARejectedRowTouches(_ spoilt: Spoilt) {
    let register = spoilt.fixture(ExportFixture()).register
    #expect(register.errorIDs == spoilt.ids)
    #expect(register.stoppedReferences == spoilt.stopped)
    let isWithoutDiary = spoilt.refused == ["data/meetings.csv"]
    let others = Spoilt.all.filter { !spoilt.stopped.contains($0) }
    #expect(register.usable == (isWithoutDiary ? [] : others))
    #expect(register.refusedFiles == spoilt.refused)
    #expect(register.rowAccounts.allSatisfy { $0.isBalanced })
  }

  static let rows: [Spoilt] = [
    Spoilt(
      name: "a child's bad date",
      fixture: { $0.replacing("2012-04-01", with: "2012-02-30", in: \.cases) },
      ids: ["InvalidDate"], stopped: ["M1001"]),
    Spoilt(
      name: "a two-digit year",
      fixture: { $0.replacing("2012-04-01", with: "01/04/12", in: \.cases) },
      ids: ["TwoDigitYear"], stopped: ["M1001"]),
    Spoilt(
      name: "a child of two meetings",
      fixture: { $0.replacing("2010-01-31", with: "31/31/2010", in: \.cases) },
      ids: ["InvalidDate"], stopped: ["M1002", "M1003"]),
    Spoilt(
      name: "a relative's unknown word",
      fixture: { $0.replacing("report_only", with: "reportonli", in: \.people) },
      ids: ["UnknownChoice"], stopped: ["M1001"]),
    Spoilt(
      name: "the chair's own row",
      fixture: {
        $0.replacing("S01,,,chair,Chris,Chair", with: "S01,,,chair,,Chair", in: \.people)
      },
      ids: ["MissingValue"], stopped: Spoilt.all),
    Spoilt(
      name: "a professional of two meetings",
      fixture: { $0.replacing("Pat,Police", with: ",Police", in: \.people) },
      ids: ["MissingValue"], stopped: ["M1001", "M1002"]),
    Spoilt(
      name: "a mistyped protection",
      fixture: { $0.replacing("yes,,P22,yes", with: "yes,,P222,yes", in: \.people) },
      ids: ["UnknownPerson"], stopped: ["M1002", "M1003"]),
    Spoilt(
      name: "a protection that is no list of ids",
      fixture: { $0.replacing("yes,,P22,yes", with: "yes,,everybody!,yes", in: \.people) },
      ids: ["InvalidIdentifier"], stopped: ["M1002", "M1003"]),
    Spoilt(
      name: "a protection of nothing but a separator",
      fixture: { $0.replacing("yes,,P22,yes", with: "yes,,;,yes", in: \.people) },
      ids: ["InvalidIdentifier"], stopped: ["M1002", "M1003"]),
    Spoilt(
      name: "rows that disagree about a phone",
      fixture: {
        $0.replacing(
          "P11,C0102,mother,,Jane,Example,\"1 Example Road, Ashmere\",ZZ1 1AA,07700 900011",
          with: "P11,C0102,mother,,Jane,Example,\"1 Example Road, Ashmere\",ZZ1 1AA,07700 900099",
          in: \.people)
      }, ids: ["RowsDisagree"], stopped: ["M1001"]),
    Spoilt(
      name: "a worker's rows that disagree, on every child",
      fixture: {
        $0.replacing(
          "S02,C0401,,social_worker,Sasha", with: "S02,C0401,,social_worker,Sacha", in: \.people)
      }, ids: ["RowsDisagree"], stopped: Spoilt.all),
    Spoilt(
      name: "a sibling's row that disagrees with cases.csv",
      fixture: {
        $0.replacing("C0102,C0101,sibling,,,,", with: "C0102,C0101,sibling,,Kat,,", in: \.people)
      },
      ids: ["RowsDisagree"], stopped: ["M1001"]),
    Spoilt(
      name: "a relationship and a role",
      fixture: {
        $0.replacing("P12,C0101,father,,", with: "P12,C0101,father,police,", in: \.people)
      },
      ids: ["RelationshipOrRole"], stopped: ["M1001"]),
    Spoilt(
      name: "an unknown chair",
      fixture: { $0.replacing("11:00,,S01", with: "11:00,,S77", in: \.meetings) },
      ids: ["UnknownPerson"], stopped: ["M1005"]),
    Spoilt(
      name: "an unknown child of a meeting",
      fixture: { $0.replacing("M1005,C0301", with: "M1005,C9999", in: \.meetings) },
      ids: ["UnknownChild"], stopped: ["M1005"]),
    Spoilt(
      name: "an unknown child of a person, with the nearest child's meetings",
      fixture: { $0.replacing("P41,C0401,mother", with: "P41,C0410,mother", in: \.people) },
      ids: ["UnknownChild"], stopped: ["M1004"]),
    Spoilt(
      name: "an unknown meeting of a person",
      fixture: { $0.replacing("M1001;M1002", with: "M1001;X77", in: \.people) },
      ids: ["UnknownMeeting"], stopped: ["M1001"]),
    Spoilt(
      name: "an unknown social worker",
      fixture: { $0.replacing("ZZ4 4DD,S02", with: "ZZ4 4DD,S88", in: \.cases) },
      ids: ["UnknownPerson"], stopped: ["M1004"]),
    Spoilt(
      name: "two rows of a meeting that disagree",
      fixture: {
        $0.replacing(
          "M1001,C0102,icpc,2020-05-12,09:45", with: "M1001,C0102,icpc,2020-05-12,09:50",
          in: \.meetings)
      }, ids: ["RowsDisagree"], stopped: ["M1001"]),
    Spoilt(
      name: "two rows for a child",
      fixture: {
        $0.replacing(
          "C0201,F2", with: "C0101,F1,Sam,Exemple,2012-04-01,,Male,x,ZZ1 1AA,S02,,\nC0201,F2",
          in: \.cases)
      }, ids: ["DuplicateID"], stopped: ["M1001"]),
    Spoilt(
      name: "ids that differ in case only",
      fixture: { $0.replacing("P31,C0301", with: "p11,C0301", in: \.people) },
      ids: ["CollidingID"], stopped: ["M1001", "M1005"]),
    Spoilt(
      name: "a birth after the meeting",
      fixture: { $0.replacing("2016-02-29", with: "2021-02-28", in: \.cases) },
      ids: ["ImplausibleDate"], stopped: ["M1004"]),
    Spoilt(
      name: "a birth expected far off",
      fixture: { $0.replacing("2020-08-14", with: "2021-08-14", in: \.cases) },
      ids: ["ImplausibleDate"], stopped: ["M1005"]),
    Spoilt(
      name: "too few fields, with a known child",
      fixture: { $0.replacing("yes,,,yes\nP12", with: "yes\nP12", in: \.people) },
      ids: ["TooFewFields"], stopped: ["M1001"]),
    Spoilt(
      name: "too many fields",
      fixture: {
        $0.replacing("C0401,F4,Robin,Pattern", with: "C0401,F4,Robin,Pattern,x", in: \.cases)
      },
      ids: ["TooManyFields"], stopped: ["M1004"]),
    Spoilt(
      name: "a quote inside a field",
      fixture: {
        $0.replacing("P31,C0301,mother,,Eve", with: "P31,C0301,mother,,E\"ve", in: \.people)
      },
      ids: ["QuoteInsideField"], stopped: ["M1005"]),
    Spoilt(
      name: "text after a quote",
      fixture: {
        $0.replacing("P31,C0301,mother,,Eve", with: "P31,C0301,mother,,\"E\"ve", in: \.people)
      },
      ids: ["TextAfterQuote"], stopped: ["M1005"]),
    Spoilt(
      name: "a control character",
      fixture: { $0.replacing("Eve", with: "E\u{1}ve", in: \.people) },
      ids: ["ForbiddenCharacter"], stopped: ["M1005"]),
    Spoilt(
      name: "a direction override",
      fixture: { $0.replacing("Eve", with: "E\u{202E}ve", in: \.people) },
      ids: ["ForbiddenCharacter"], stopped: ["M1005"]),
    Spoilt(
      name: "a person id that is a path",
      fixture: { $0.replacing("P31,C0301", with: "../../x,C0301", in: \.people) },
      ids: ["InvalidIdentifier"], stopped: ["M1005"]),
    Spoilt(
      name: "a blank person id",
      fixture: { $0.replacing("P31,C0301", with: ",C0301", in: \.people) },
      ids: ["MissingValue"], stopped: ["M1005"]),
    // Whole files
    Spoilt(
      name: "an unreadable child of a person",
      fixture: { $0.replacing("P31,C0301", with: "P31,a/b", in: \.people) },
      ids: ["InvalidIdentifier", "OwnerUnreadable"], stopped: Spoilt.all,
      refused: ["data/people.csv"]),
    Spoilt(
      name: "family without a child",
      fixture: { $0.replacing("P31,C0301", with: "P31,", in: \.people) },
      ids: ["OwnerUnreadable"], stopped: Spoilt.all, refused: ["data/people.csv"]),
    Spoilt(
      name: "a child without an id",
      fixture: { $0.replacing("C0401,F4", with: ",F4", in: \.cases) },
      ids: ["MissingValue", "OwnerUnreadable"], stopped: Spoilt.all,
      refused: ["data/cases.csv"]),
    Spoilt(
      name: "a shifted row",
      fixture: { $0.replacing("P31,C0301,", with: "C0301,", in: \.people) },
      ids: ["OwnerUnreadable", "TooFewFields"], stopped: Spoilt.all,
      refused: ["data/people.csv"]),
    Spoilt(
      name: "an unclosed quote",
      fixture: {
        $0.replacing("\"4 Pattern Close, Ashmere\"", with: "\"4 Pattern Close", in: \.cases)
      },
      ids: ["UnclosedQuote"], stopped: Spoilt.all, refused: ["data/cases.csv"]),
    Spoilt(
      name: "an unclosed quote that the next row's quote closes",
      fixture: {
        $0.replacing("\"3 Specimen Lane, Ashmere\"", with: "\"3 Specimen Lane", in: \.cases)
      },
      ids: ["RowsJoined", "TextAfterQuote"], stopped: Spoilt.all, refused: ["data/cases.csv"]),
    Spoilt(
      name: "two stray quotes that join rows of the right width",
      fixture: {
        $0.replacing("2pm,hybrid", with: "2pm,\"hybrid", in: \.meetings)
          .replacing("9.45,in_person", with: "9.45,in_person\"", in: \.meetings)
      }, ids: ["RowsJoined"], stopped: [], refused: ["data/meetings.csv"]),
    Spoilt(
      name: "a delimiter too many that blank fields at the end hide",
      fixture: {
        $0.replacing(
          "\"1 Example Road, Ashmere\",ZZ1 1AA,S02,,\nC0102",
          with: "1 Example Road, Ashmere,ZZ1 1AA,S02,,\nC0102", in: \.cases)
      },
      ids: ["TooManyFields"], stopped: ["M1001"]),
    Spoilt(
      name: "a heading near a known one",
      fixture: {
        $0.replacing("address_protected_from", with: "adress_protected_from", in: \.people)
      },
      ids: ["UnknownHeading"], stopped: Spoilt.all, refused: ["data/people.csv"]),
    Spoilt(
      name: "a heading twice",
      fixture: { $0.replacing("phone,invite", with: "phone,Phone", in: \.people) },
      ids: ["DuplicateHeading"], stopped: Spoilt.all, refused: ["data/people.csv"]),
    Spoilt(
      name: "a missing column",
      fixture: { $0.replacing("last_name", with: "zzzzzzzz", in: \.cases) },
      ids: ["MissingColumn"], stopped: Spoilt.all, refused: ["data/cases.csv"]),
    Spoilt(
      name: "no header row",
      fixture: { $0.replacingLine(1, with: "", in: \.people) },
      ids: ["NoHeaderRow"], stopped: Spoilt.all, refused: ["data/people.csv"]),
  ]
}
