/// The cells of one row, split anew each time a row is looked at: a month's text is held once, and
/// its cells are never all held.
struct RowCells {
  private let text: [UInt8]
  private let delimiter: UInt8
  /// The fields of a row with quotes, without them.
  private var unquoted: [UInt8] = []
  /// Whether the cells stand in `unquoted` and not in the text.
  private var areUnquoted = false
  private(set) var ranges: [CellRange] = []

  /// The cells of rows in `text`; those of none so far.
  init(of text: [UInt8], delimiter: Delimiter) {
    self.text = text
    self.delimiter = delimiter.byte
  }

  /// The trimmed bytes of the cell at `position`.
  func bytes(at position: Int) -> ArraySlice<UInt8> { bytes(in: ranges[position]) }

  func bytes(in cell: CellRange) -> ArraySlice<UInt8> {
    areUnquoted ? unquoted[cell.bytes] : text[cell.bytes]
  }

  /// Whether the cells are `fields`, trimmed.
  func agree(with fields: [[UInt8]]) -> Bool {
    ranges.count == fields.count
      && zip(ranges, fields).allSatisfy { cell, field in
        bytes(in: cell) == field[CellRange(trimming: field.indices, of: field).bytes]
      }
  }

  /// Goes to the row that stands at `range` of the text.
  mutating func read(_ range: Range<Int>, hasQuotes: Bool) {
    start(areUnquoted: hasQuotes)
    if hasQuotes { readQuoted(range) } else { readPlain(range) }
  }

  /// Goes to a row of these fields.
  mutating func read(fields: [[UInt8]]) {
    start(areUnquoted: true)
    for field in fields {
      unquoted += field
      close(from: unquoted.count - field.count)
    }
  }

  private mutating func start(areUnquoted: Bool) {
    self.areUnquoted = areUnquoted
    ranges.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
  }

  private mutating func readPlain(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where text[index] == delimiter {
      ranges.append(CellRange(trimming: start..<index, of: text))
      start = index + 1
    }
    ranges.append(CellRange(trimming: start..<range.upperBound, of: text))
  }

  /// A quote opens or closes a field, or is the second of two that stand for one; the scan has found
  /// that no other stands in the row.
  private mutating func readQuoted(_ range: Range<Int>) {
    var (start, isQuoted, isAfterQuote) = (0, false, false)
    for byte in text[range] {
      if byte == RecordScan.quote {
        if isAfterQuote { unquoted.append(byte) }
        isAfterQuote = isQuoted
        isQuoted.toggle()
        continue
      }
      isAfterQuote = false
      if byte == delimiter, !isQuoted {
        close(from: start)
        start = unquoted.count
      } else {
        unquoted.append(byte)
      }
    }
    close(from: start)
  }

  private mutating func close(from start: Int) {
    ranges.append(CellRange(trimming: start..<unquoted.count, of: unquoted))
  }
}
