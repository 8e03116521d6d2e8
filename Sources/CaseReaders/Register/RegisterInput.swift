/// The files that a register is made from.
package struct RegisterInput: Sendable {
  /// `cases.csv`; nil where it is missing.
  package var cases: InputFile?
  /// `people.csv`; nil where it is missing.
  package var people: InputFile?
  /// `meetings.csv`; nil where it is missing.
  package var meetings: InputFile?
  /// The meeting records, `meetings/REF.yaml`.
  package var records: [RecordFile]
  /// How the export maps to our columns.
  package var columns: ColumnMap
  /// How many bytes of records, as text, are kept once they are read: a small month's are read once.
  /// What is beyond is read again when its meeting's turn comes, so that memory stays flat.
  package var keptRecordBytes = 16 << 20

  /// The files of a run, those of the records in memory.
  package init(
    cases: InputFile?, people: InputFile?, meetings: InputFile?, records: [InputFile] = [],
    columns: ColumnMap = ColumnMap()
  ) {
    self.cases = cases
    self.people = people
    self.meetings = meetings
    self.records = records.map(RecordFile.init)
    self.columns = columns
  }

  func file(_ kind: TableKind) -> InputFile? {
    switch kind {
    case .cases: cases
    case .people: people
    case .meetings: meetings
    }
  }
}
