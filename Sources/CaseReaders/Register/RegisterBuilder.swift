import CaseModel
import Diagnostics

/// Makes a register: reads the three tables and the records, checks them against each other, and
/// works out which meetings each mistake stops.
struct RegisterBuilder {
  let input: RegisterInput
  var contents = CaseRegister.Contents()
  var tables: [TableKind: Table] = [:]
  var refusals: [TableKind: [Diagnostic]] = [:]
  var diagnostics: [Diagnostic] = []
  var touches: [Touch] = []
  /// Ids that a row defines, usable or not: a rejected row must not make others reject.
  var known = KnownIDs()
  /// Children whose rows are all skipped; rows about them are skipped too.
  var skippedChildren: Set<PersonID> = []
  /// The first row of each person and child, where it can be compared byte by byte.
  var firstRows: [PersonID: Int] = [:]
  /// How often a near miss was looked for: each look passes over all ids.
  var guesses = 0

  init(_ input: RegisterInput) { self.input = input }

  mutating func build() -> CaseRegister {
    TableKind.allCases.forEach { readTable($0) }
    readCases()
    readMeetings()
    readPeople()
    readRecords()
    settleBrokenRows()
    checkReferences()
    checkCollidingIDs()
    checkDates()
    return finish()
  }

  private mutating func readTable(_ kind: TableKind) {
    guard let file = input.file(kind) else {
      return refuse(kind, [Self.missingFile(kind)])
    }
    do {
      let table = try TableReader.read(file, kind: kind, map: input.columns.table(kind))
      diagnostics += table.diagnostics
      tables[kind] = table
    } catch {
      refuse(kind, error.diagnostics)
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

  private func finish() -> CaseRegister {
    let readable = TableKind.allCases.filter { refusals[$0] == nil }
    return CaseRegister(
      contents: contents, stopped: stoppedMeetings(),
      rowAccounts: readable.compactMap { tables[$0]?.account },
      refusedFiles: TableKind.allCases.filter { refusals[$0] != nil }.map {
        input.file($0)?.name ?? "\($0.rawValue).csv"
      },
      diagnostics: diagnostics.sorted())
  }

  private static func missingFile(_ kind: TableKind) -> Diagnostic {
    Diagnostic(
      "MissingFile", at: Location(file: "\(kind.rawValue).csv"),
      "the file is missing (\(kind.rowMeaning)); export it into the data folder")
  }
}
