import Diagnostics

/// The first row of a file that is not blank, and the delimiter under which it reads best.
struct HeaderRow {
  let headings: [String]
  let line: Int
  let delimiter: Delimiter
  let blankRowsBefore: Int
  /// The scan of what follows it.
  let rest: RecordScan

  init(
    _ text: [UInt8], kind: TableKind, map: ColumnMap.Table, file: String, delimiter: Delimiter?
  ) throws(Refusal) {
    var best: (row: HeaderRow, known: Int)?
    for candidate in delimiter.map({ [$0] }) ?? Delimiter.allCases {
      guard let row = try Self(text, delimiter: candidate, file: file) else { continue }
      let known = HeadingMatch.knownCount(row.headings, kind: kind, map: map)
      if best == nil || known > best?.known ?? 0 { best = (row, known) }
    }
    guard let best else { throw Refusal(Self.empty(file)) }
    self = best.row
  }

  /// The header row under one delimiter; nil where there is none, or it cannot be read so.
  private init?(_ text: [UInt8], delimiter: Delimiter, file: String) throws(Refusal) {
    var scan = RecordScan(text, delimiter: delimiter.byte)
    var blank = 0
    var found: ScannedRecord?
    do {
      while let record = try scan.next() {
        found = record
        guard Self.isBlank(text[record.bytes], delimiter) else { break }
        (found, blank) = (nil, blank + 1)
      }
    } catch { throw Refusal(Self.unclosed(file, line: error.line)) }
    guard let record = found else { return nil }
    headings = Self.fields(of: text[record.bytes], delimiter)
    (line, blankRowsBefore, rest) = (record.line, blank, scan)
    self.delimiter = delimiter
  }

  private static func isBlank(_ record: ArraySlice<UInt8>, _ delimiter: Delimiter) -> Bool {
    record.allSatisfy { $0 == delimiter.byte || $0 == 0x20 || $0 == 0x09 }
  }

  private static func fields(of record: ArraySlice<UInt8>, _ delimiter: Delimiter) -> [String] {
    var quoted = QuotedRecords(delimiter: delimiter)
    quoted.append(record)
    let fields = quoted.split()?.first ?? [Array(record)]
    return fields.map { field in
      let cell = CellRange(trimming: 0..<field.count, of: field)
      return String(decoding: field[cell.bytes], as: UTF8.self)
    }
  }

  private static func empty(_ file: String) -> Diagnostic {
    Diagnostic(
      "NoHeaderRow", at: Location(file: file),
      "the file is empty; export it again with its header row")
  }

  private static func unclosed(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      "UnclosedQuote", at: Location(file: file, line: line),
      "a quote opens here and never closes; remove the quote or close it")
  }
}
