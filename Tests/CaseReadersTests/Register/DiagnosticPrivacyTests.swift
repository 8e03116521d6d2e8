import CaseModel
import CaseReaders
import Diagnostics
import Testing

/// No diagnostic quotes a value of a record (house rule; reliability B9).
@Suite struct DiagnosticPrivacyTests {
  private static let canary = "Kanarienvogel"

  /// Every cell but ids and words of closed lists holds the canary.
  private static let fixture: ExportFixture = {
    var fixture = ExportFixture()
    let words = [
      "Sam", "Kit", "Ola", "Robin", "Jane", "Joe", "Ada", "Abe", "Eve", "Fay", "Chris", "Cleo",
      "Sasha", "Pat,", "Example", "Sample", "Specimen", "Pattern", "Instance", "Chair", "Clerk",
      "Worker", "Police", "Ashmere", "Male", "Female", "07700",
    ]
    for word in words {
      let bare = word.replacing(",", with: "")
      fixture.cases = fixture.cases.replacing(word, with: word.replacing(bare, with: canary + bare))
      fixture.people = fixture.people.replacing(
        word, with: word.replacing(bare, with: canary + bare))
    }
    return fixture
  }()

  /// Puts the canary where a value of each kind is expected, and makes each structural error.
  private var spoilers: [(ExportFixture) -> ExportFixture] {
    let cells: [(String, WritableKeyPath<ExportFixture, String>)] = [
      ("2012-04-01", \.cases), ("2020-08-14", \.cases), ("ZZ4 4DD", \.cases), ("S02", \.cases),
      ("neglect", \.cases), ("P22", \.cases), ("C0101", \.cases), ("C0401", \.people),
      ("P41", \.people), ("mother", \.people), ("police", \.people), ("report_only", \.people),
      ("M1003", \.people), ("M1001;M1002", \.people), (",yes", \.people), ("icpc", \.meetings),
      ("2020-05-11", \.meetings), ("10:00", \.meetings), ("hybrid", \.meetings),
      ("S01", \.meetings), ("S03", \.meetings), ("M1004", \.meetings), ("C0401", \.meetings),
      (",90", \.meetings), ("meeting_ref", \.meetings), ("person_id", \.people),
      ("last_name", \.cases), ("postcode", \.cases),
    ]
    let canary = Self.canary
    let ends = [
      canary, "\(canary)!", "\"\(canary)", "\(canary)\"x", ",\(canary)", "\u{1}\(canary)",
    ]
    return cells.flatMap { cell in
      ends.map { end in
        { fixture in
          let comma = cell.0.hasPrefix(",") ? "," : ""
          return fixture.replacing(cell.0, with: comma + end, in: cell.1)
        }
      }
    }
      + [\.cases, \.people, \.meetings].map { path in
        { fixture in fixture.replacingLine(1, with: "", in: path) }
      }
  }

  @Test func namesNoValueInAnyMessage() {
    var ids: Set<String> = []
    for spoil in spoilers {
      let register = spoil(Self.fixture).register
      ids.formUnion(register.diagnostics.map(\.id))
      for line in register.printed {
        #expect(!line.lowercased().contains(Self.canary.lowercased()), "\(line)")
      }
    }
    #expect(ids.count >= 15, "few kinds of error were provoked: \(ids.sorted())")
  }

  @Test func quotesAnUnknownIDOnlyIfItCanBeNoName() {
    let spoilt = ExportFixture().replacing("11:00,,S01", with: "11:00,,Smith", in: \.meetings)
    #expect(
      spoilt.register.printed
        == [
          "data/meetings.csv:7: error: this person is not in people.csv; correct the id [UnknownPerson]"
        ])
    let typo = ExportFixture().replacing("11:00,,S01", with: "11:00,,S10", in: \.meetings)
    #expect(
      typo.register.printed == [
        "data/meetings.csv:7: error: person 'S10' is not in people.csv; correct the id; "
          + "did you mean 'S01'? [UnknownPerson]"
      ])
  }
}
