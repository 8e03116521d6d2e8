import CaseModel
import Diagnostics
import Dispatch
import Synchronization

/// Makes a register: reads the three tables and the records, checks them against each other, and
/// works out which meetings each mistake stops.
struct RegisterBuilder {
  var input: RegisterInput
  var contents = CaseRegister.Contents()
  var tables: [TableKind: Table] = [:]
  var refusals: [TableKind: [Diagnostic]] = [:]
  var diagnostics: [Diagnostic] = []
  var touches: [Touch] = []
  /// The references of the meetings, in order.
  var references: [MeetingReference] = []
  /// Ids that a row defines, usable or not: a rejected row must not make others reject.
  var known = KnownIDs()
  /// Children whose rows are all skipped; rows about them are skipped too.
  var skippedChildren: Set<PersonID> = []
  /// Whose addresses are kept from whom, where ids are given.
  var protections: [(place: RowPlace, person: PersonID, from: Set<PersonID>)] = []
  /// The records that were read before their turn.
  var readings: [MeetingReference: RecordReading] = [:]
  /// Whom the records name.
  var named: [(person: PersonID, record: MeetingReference)] = []
  /// How often a near miss was looked for: each look passes over all ids.
  var guesses = 0

  init(_ input: RegisterInput) { self.input = input }

  mutating func build() -> CaseRegister {
    readTables()
    findRecords()
    readRows()
    settleBrokenRows()
    checkReferences()
    checkCollidingIDs()
    checkDates()
    return finish()
  }

  /// Tells people.csv, by far the largest file, apart into rows beside all that is done for the
  /// other two.
  private mutating func readTables() {
    let input = input
    let people = beside({ Self.table(.people, in: input) }) { builder in
      for kind in [TableKind.cases, .meetings] { builder.take(Self.table(kind, in: input), kind) }
      builder.readCases()
      builder.readMeetings()
    }
    take(people, .people)
  }

  /// Takes the rows of people.csv, and reads the first records beside that.
  private mutating func readRows() {
    let (files, room) = (recordsInOrder, min(input.keptRecordBytes, Self.bytesBesidePeople))
    readings = beside({ Self.firstRecords(of: files, upTo: room) }) { $0.readPeople() }
  }

  /// About as much as is read meanwhile, with what is found in it in memory.
  private static let bytesBesidePeople = 4 << 20

  /// What `other` returns, worked out on another core while `work` is done here.
  private mutating func beside<Found: Sendable>(
    _ other: @Sendable () -> Found, _ work: @Sendable (inout Self) -> Void
  ) -> Found {
    let builder = Mutex(self)
    // With two holders, the first change would copy all that was read.
    self = RegisterBuilder(input)
    defer { self = builder.withLock { $0 } }
    let found = Mutex<Found?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      guard index == 0 else { return builder.withLock { work(&$0) } }
      let result = other()
      found.withLock { $0 = result }
    }
    return found.withLock { $0 } ?? other()
  }

  private static func table(
    _ kind: TableKind, in input: RegisterInput
  ) -> Result<Table, Refusal>? {
    input.file(kind).map { file in
      Result { () throws(Refusal) in
        let table = try TableReader.read(file, kind: kind, map: input.columns.table(kind))
        return RowFilter.marking(table, map: input.columns)
      }
    }
  }

  private mutating func take(_ result: Result<Table, Refusal>?, _ kind: TableKind) {
    switch result {
    case nil: refuse(kind, [Self.missingFile(kind)])
    case .failure(let refusal): refuse(kind, refusal.diagnostics)
    case .success(let table):
      diagnostics += table.diagnostics
      tables[kind] = table
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

  /// The meetings, in the order of their references.
  var meetingsInOrder: [Meeting] { references.compactMap { contents.meetings[$0] } }

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
