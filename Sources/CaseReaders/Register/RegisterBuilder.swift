import CaseModel
import Diagnostics

/// Makes a register: reads the three tables and the records, checks them against each other, and
/// works out which meetings each mistake stops.
struct RegisterBuilder {
  var input: RegisterInput
  var contents = CaseRegister.Contents()
  var tables: [TableKind: Table] = [:]
  var refusals: [TableKind: [Diagnostic]] = [:]
  var diagnostics: [Diagnostic] = []
  var touches: [Touch] = []
  /// Ids that a row defines, usable or not: a rejected row must not make others reject.
  var known = KnownIDs()
  /// Children whose rows are all skipped; rows about them are skipped too.
  var skippedChildren: Set<PersonID> = []
  /// Whose addresses are kept from whom, where ids are given.
  var protections: [(place: RowPlace, person: PersonID, from: Set<PersonID>)] = []
  /// Whom the records name.
  var named: [(person: PersonID, record: MeetingReference)] = []
  /// How often a near miss was looked for: each look passes over all ids.
  var guesses = 0

  init(_ input: RegisterInput) { self.input = input }

  mutating func build() -> CaseRegister {
    readTables()
    readCases()
    readMeetings()
    readPeople()
    findRecords()
    settleBrokenRows()
    checkReferences()
    checkCollidingIDs()
    checkDates()
    return finish()
  }

  private mutating func readTables() {
    let (files, map) = (TableKind.allCases.map { ($0, input.file($0)) }, input.columns)
    let results = files.concurrentMap { kind, file in
      file.map { file in
        Result { () throws(Refusal) in
          try TableReader.read(file, kind: kind, map: map.table(kind))
        }
      }
    }
    for (kind, result) in zip(TableKind.allCases, results) {
      switch result {
      case nil: refuse(kind, [Self.missingFile(kind)])
      case .failure(let refusal): refuse(kind, refusal.diagnostics)
      case .success(let table):
        diagnostics += table.diagnostics
        tables[kind] = table
      }
    }
  }

  /// Refuses a file: nothing of it is used.
  mutating func refuse(_ kind: TableKind, _ found: [Diagnostic]) {
    diagnostics += found
    refusals[kind, default: []] += found
  }

  /// Rejects a row for `found`; everything of the people and meetings it may belong to stops.
  mutating func reject(_ row: Int, of kind: TableKind, _ touch: Touch) {
    tables[kind]?.rows[row].outcome = .rejected
    stop(touch)
  }

  mutating func stop(_ touch: Touch) {
    diagnostics += touch.diagnostics
    touches.append(touch)
  }

  mutating func skip(_ row: Int, of kind: TableKind, _ rule: SkipRule) {
    tables[kind]?.rows[row].outcome = .skipped(rule)
  }

  private mutating func finish() -> CaseRegister {
    (contents.tables, contents.columns) = (tables, input.columns)
    let readable = TableKind.allCases.filter { refusals[$0] == nil }
    return CaseRegister(
      contents: contents, stopped: stoppedMeetings(),
      rowAccounts: readable.compactMap { tables[$0]?.account },
      refusedFiles: TableKind.allCases.filter { refusals[$0] != nil }.map {
        input.file($0)?.name ?? "\($0.rawValue).csv"
      },
      diagnostics: diagnostics.sorted())
  }

  /// A reader of rows of the tables.
  var rowReader: RowReader { RowReader(tables, map: input.columns) }

  /// The row that `place` is in.
  func location(of place: RowPlace) -> Location {
    tables[place.kind]?.location(row: place.row) ?? Location(file: "\(place.kind.rawValue).csv")
  }

  private static func missingFile(_ kind: TableKind) -> Diagnostic {
    Diagnostic(
      "MissingFile", at: Location(file: "\(kind.rawValue).csv"),
      "the file is missing (\(kind.rowMeaning)); export it into the data folder")
  }
}
