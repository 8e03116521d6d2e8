import Diagnostics

/// Reads a file's bytes into a table, or refuses the file.
struct TableReader {
  private let file: String
  private let kind: TableKind
  private let text: [UInt8]
  private let delimiter: Delimiter
  /// The cells of the record that is being read.
  private var cells: RowCells
  private var scan: RecordScan
  private var table: Table
  private let headings: [String]
  /// How many fields a row needs: those up to the last heading.
  private let width: Int
  private let keyPositions: [(ColumnID, Int)]
  private let quotedPerBatch = 1_000
  private var waiting: [ScannedRecord] = []
  private var quoted: QuotedRecords
  /// Rows with empty fields beyond the header row's.
  private var surplus: [(record: ScannedRecord, row: Int)] = []

  /// The table in `file`.
  static func read(
    _ file: InputFile, kind: TableKind, map: ColumnMap.Table
  ) throws(Refusal) -> Table {
    var reader = try TableReader(file, kind: kind, map: map)
    try reader.readRows()
    return reader.table
  }

  private init(_ file: InputFile, kind: TableKind, map: ColumnMap.Table) throws(Refusal) {
    // Cells are counted in 32 bits, of text that decoding may make three times as long.
    guard file.bytes.count < 1 << 29 else { throw Refusal(Self.tooLarge(file.name)) }
    let decoded = try DecodedText(file, declared: map.encoding)
    let header = try HeaderRow(
      decoded.utf8, kind: kind, map: map, file: file.name, delimiter: map.delimiter)
    let match = try HeadingMatch(
      header.headings, kind: kind, map: map, at: Location(file: file.name, line: header.line))
    self.file = file.name
    self.kind = kind
    (text, delimiter, scan) = (decoded.utf8, header.delimiter, header.rest)
    cells = RowCells(of: decoded.utf8, delimiter: header.delimiter)
    headings = header.headings
    width = (headings.lastIndex { !$0.isEmpty } ?? 0) + 1
    table = Table(
      file: file.name, kind: kind, layout: match.layout, groups: match.groups, text: text,
      delimiter: delimiter)
    table.diagnostics = decoded.notes + match.notes
    keyPositions = kind.keys.compactMap { key in
      match.layout.positions[key.rawValue].first.map { (key, $0) }
    }
    quoted = QuotedRecords(delimiter: delimiter)
    if header.blankRowsBefore > 0 {
      table.skipped[.blank] = header.blankRowsBefore
      table.read = header.blankRowsBefore
    }
  }

  private mutating func readRows() throws(Refusal) {
    while let record = try nextRecord() {
      table.read += 1
      // A cell that swallowed m rows holds m times the delimiters of a row, line by line.
      if width > 2, record.delimitersPerInnerLine >= width - 1 {
        throw Refusal(Self.joinedRows(Location(file: file, line: record.line)))
      }
      if record.bytes.isEmpty {
        table.skipped[.blank, default: 0] += 1
      } else if let fault = record.fault {
        try addFaulty(record, fault)
      } else if record.needsSwiftCSV {
        try addQuoted(record)
      } else {
        cells.read(record.bytes, hasQuotes: record.hasQuotes)
        try addRow(record)
      }
    }
    try flushQuoted()
    try settleSurplus()
    table.rows.sort { $0.line < $1.line }
    table.broken.sort { $0.line < $1.line }
  }

  /// Some exports end every row with empty fields. Where only some rows have them, these rows hold
  /// a delimiter too many in an earlier field: their cells are shifted and must not be used.
  private mutating func settleSurplus() throws(Refusal) {
    guard !surplus.isEmpty else { return }
    let isUniform =
      surplus.count == table.rows.count && surplus.count > 2
      && Set(surplus.map(\.record.fieldCount)).count == 1
    guard !isUniform else { return }
    for (record, row) in surplus {
      table.read(row, into: &cells)
      try addBroken(record, keys: keyTexts(), raggedDiagnostic(record))
    }
    let lines = Set(surplus.map(\.record.line))
    table.rows.removeAll { lines.contains($0.line) }
  }

  private mutating func nextRecord() throws(Refusal) -> ScannedRecord? {
    do {
      return try scan.next()
    } catch {
      throw Refusal(Self.unclosed(Location(file: file, line: error.line)))
    }
  }

  private mutating func addQuoted(_ record: ScannedRecord) throws(Refusal) {
    quoted.append(text[record.bytes])
    waiting.append(record)
    if quoted.count == quotedPerBatch { try flushQuoted() }
  }

  private mutating func flushQuoted() throws(Refusal) {
    guard let split = quoted.split(), split.count == waiting.count else {
      throw Refusal(Self.unclosed(Location(file: file, line: waiting.first?.line)))
    }
    for (record, fields) in zip(waiting, split) {
      let fields = Array(fields.prefix(record.fieldCount))
      cells.read(record.bytes, hasQuotes: true)
      if !cells.agree(with: fields) {
        table.unusual[record.line] = fields
        cells.read(fields: fields)
      }
      try addRow(record)
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Takes the cells as a row, unless a rule says otherwise.
  private mutating func addRow(_ record: ScannedRecord) throws(Refusal) {
    if let rule = skipRule() {
      table.skipped[rule, default: 0] += 1
      return
    }
    let count = cells.ranges.count
    let hasBlankSurplus =
      count > headings.count && cells.ranges.dropFirst(headings.count).allSatisfy(\.isEmpty)
    guard count >= width, count <= headings.count || hasBlankSurplus else {
      return try addBroken(record, keys: keyTexts(), raggedDiagnostic(record))
    }
    let needsCare = cells.ranges.prefix(width).contains { cell in
      cells.bytes(in: cell).contains { $0 < 0x20 || $0 > 0x7E }
    }
    if hasBlankSurplus { surplus.append((record, table.rows.count)) }
    table.rows.append(
      Table.Row(
        line: record.line, bytes: record.bytes, hasQuotes: record.hasQuotes,
        needsCare: needsCare))
  }

  /// A broken record of several lines may have swallowed whole rows, whose owners no one can tell.
  private mutating func addBroken(
    _ record: ScannedRecord, keys: [ColumnID: String], _ diagnostic: Diagnostic
  ) throws(Refusal) {
    guard record.innerLineEnds == 0 else {
      throw Refusal([diagnostic, Self.brokenOverLines(Location(file: file, line: record.line))])
    }
    table.broken.append(Table.BrokenRow(line: record.line, keys: keys, diagnostic: diagnostic))
  }

  private mutating func addFaulty(
    _ record: ScannedRecord, _ fault: (kind: ScannedRecord.Fault, field: Int)
  ) throws(Refusal) {
    let place = Location(file: file, line: record.line, column: fault.field)
    try addBroken(record, keys: keysBeforeQuotes(record), Self.badQuote(fault.kind, place))
  }
}

extension TableReader {
  /// The rule by which the row is left out, if any.
  private func skipRule() -> SkipRule? {
    guard cells.ranges.contains(where: { !$0.isEmpty }) else { return .blank }
    if isHeader { return .repeatedHeader }
    return isTotals ? .totals : nil
  }

  private var isHeader: Bool {
    guard cells.ranges.count >= width else { return false }
    return zip(cells.ranges, headings).allSatisfy { cell, heading in
      cells.bytes(in: cell).elementsEqual(heading.utf8)
    }
  }

  /// A row that starts with `Total`, or has numbers but no key.
  private var isTotals: Bool {
    if let first = cells.ranges.first, (5...12).contains(first.bytes.count),
      let initial = cells.bytes(in: first).first, Self.initials.contains(initial)
    {
      let word = HeadingFold.fold(text(of: first))
      if ["total", "totals", "grandtotal"].contains(word) { return true }
    }
    let keys = keyPositions.map(\.1)
    guard keys.allSatisfy({ $0 >= cells.ranges.count || cells.ranges[$0].isEmpty }) else {
      return false
    }
    return cells.ranges.allSatisfy { cells.bytes(in: $0).allSatisfy(Self.isNumeric) }
  }

  private static let initials = Array("tTgG".utf8)

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","): true
    default: false
    }
  }

  private func text(of cell: CellRange) -> String {
    String(decoding: cells.bytes(in: cell), as: UTF8.self)
  }

  private func keyTexts() -> [ColumnID: String] {
    var keys: [ColumnID: String] = [:]
    for (key, position) in keyPositions where position < cells.ranges.count {
      keys[key] = text(of: cells.ranges[position])
    }
    return keys
  }

  /// The keys that stand before the first quote of a record: after it, fields cannot be counted.
  private func keysBeforeQuotes(_ record: ScannedRecord) -> [ColumnID: String] {
    let fields = text[record.bytes].prefix { $0 != RecordScan.quote }
      .split(separator: delimiter.byte, omittingEmptySubsequences: false).dropLast()
    var keys: [ColumnID: String] = [:]
    for (key, position) in keyPositions where position < fields.count {
      let field = fields[position]
      let cell = CellRange(trimming: field.startIndex..<field.endIndex, of: text)
      keys[key] = String(decoding: text[cell.bytes], as: UTF8.self)
    }
    return keys
  }
}

extension TableReader {
  private func raggedDiagnostic(_ record: ScannedRecord) -> Diagnostic {
    let place = Location(file: file, line: record.line)
    let more = record.fieldCount > width
    return Diagnostic(
      more ? "TooManyFields" : "TooFewFields", at: place,
      "the row has \(record.fieldCount) fields where the header row has \(headings.count); "
        + (more
          ? "put a value that holds the delimiter in quotes"
          : "add the missing fields, if only as empty ones"))
  }

  private static func badQuote(_ fault: ScannedRecord.Fault, _ place: Location) -> Diagnostic {
    switch fault {
    case .quoteInsideField:
      Diagnostic(
        "QuoteInsideField", at: place,
        "a quote stands inside a field without quotes; "
          + "put the whole field in quotes and double each quote in it")
    case .textAfterQuote:
      Diagnostic(
        "TextAfterQuote", at: place,
        "text follows the quote that ends this field; double each quote that is part of the value")
    }
  }

  private static func unclosed(_ place: Location) -> Diagnostic {
    Diagnostic(
      "UnclosedQuote", at: place,
      "a quote opens here and never closes, so no later row can be told; "
        + "remove the quote or close it")
  }

  private static func brokenOverLines(_ place: Location) -> Diagnostic {
    Diagnostic(
      "RowsJoined", at: place,
      "this broken row runs over several lines and may hold other rows, so the file is refused; "
        + "correct its quotes")
  }

  private static func joinedRows(_ place: Location) -> Diagnostic {
    Diagnostic(
      "RowsJoined", at: place,
      "a quoted field of this row runs over line ends and holds as many delimiters as whole rows, "
        + "so a stray quote has joined rows; correct its quotes")
  }

  private static func tooLarge(_ file: String) -> Diagnostic {
    Diagnostic(
      "FileTooLarge", at: Location(file: file),
      "a file may have at most 512 MiB; split the export by meeting")
  }
}
