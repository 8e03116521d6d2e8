/// Finds the records of a CSV text on its bytes, before anything is split.
///
/// It exists because SwiftCSV says neither where a record stands nor that a quote never closes, and
/// works on grapheme clusters, so that a combining mark after a delimiter hides the delimiter.
struct RecordScan {
  private enum State { case fieldStart, plain, quoted, afterQuote }

  /// The line on which a quote opened that nothing closes.
  struct UnclosedQuote: Error { var line: Int }

  private let text: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  // Of the field that is being scanned.
  private var state = State.fieldStart
  private var quoteLine = 1
  private var lineEndsInField = 0
  private var delimitersInField = 0

  init(_ text: [UInt8], delimiter: UInt8) {
    self.text = text
    self.delimiter = delimiter
  }

  /// The next record, blank ones included; nil at the end of the text.
  mutating func next() throws(UnclosedQuote) -> ScannedRecord? {
    guard position < text.count else { return nil }
    var record = ScannedRecord(line: line, bytes: position..<position)
    state = .fieldStart
    while position < text.count {
      let byte = text[position]
      if byte == Self.newline || byte == Self.carriageReturn, state != .quoted {
        return finish(record)
      }
      step(byte, in: &record)
      position += 1
    }
    guard state != .quoted else { throw UnclosedQuote(line: quoteLine) }
    return finish(record)
  }

  private mutating func step(_ byte: UInt8, in record: inout ScannedRecord) {
    switch state {
    case .fieldStart: start(byte, in: &record)
    case .plain: plain(byte, in: &record)
    case .quoted: quoted(byte, in: &record)
    case .afterQuote: afterQuote(byte, in: &record)
    }
  }

  private mutating func start(_ byte: UInt8, in record: inout ScannedRecord) {
    if byte == delimiter {
      record.fieldCount += 1
    } else if byte == Self.quote {
      record.hasQuotes = true
      if position > record.bytes.lowerBound, Self.isPadding(text[position - 1]) {
        record.hasIntricateQuotes = true
      }
      state = .quoted
      (quoteLine, lineEndsInField, delimitersInField) = (line, 0, 0)
    } else if !Self.isPadding(byte) {
      state = .plain
    }
  }

  private mutating func plain(_ byte: UInt8, in record: inout ScannedRecord) {
    if byte == delimiter {
      record.fieldCount += 1
      state = .fieldStart
    } else if byte == Self.quote {
      record.hasQuotes = true
      record.fault = record.fault ?? (.quoteInsideField, record.fieldCount)
    }
  }

  private mutating func quoted(_ byte: UInt8, in record: inout ScannedRecord) {
    if byte == Self.quote {
      state = .afterQuote
    } else if byte == delimiter {
      delimitersInField += 1
    } else if byte == Self.newline || byte == Self.carriageReturn {
      if byte == Self.carriageReturn, isNewline(at: position + 1) { position += 1 }
      line += 1
      lineEndsInField += 1
      record.innerLineEnds += 1
    }
  }

  private mutating func afterQuote(_ byte: UInt8, in record: inout ScannedRecord) {
    if byte == delimiter {
      closeField(in: &record)
      record.fieldCount += 1
      state = .fieldStart
      return
    }
    record.hasIntricateQuotes = true
    if byte == Self.quote, text[position - 1] == Self.quote {
      state = .quoted
    } else if !Self.isPadding(byte) {
      record.fault = record.fault ?? (.textAfterQuote, record.fieldCount)
      state = .plain
    }
  }

  private func closeField(in record: inout ScannedRecord) {
    guard lineEndsInField > 0 else { return }
    record.delimitersPerInnerLine = max(
      record.delimitersPerInnerLine, delimitersInField / lineEndsInField)
  }

  private mutating func finish(_ record: ScannedRecord) -> ScannedRecord {
    var record = record
    if state == .afterQuote { closeField(in: &record) }
    record.bytes = record.bytes.lowerBound..<position
    if position < text.count {
      position += text[position] == Self.carriageReturn && isNewline(at: position + 1) ? 2 : 1
    }
    line += 1
    return record
  }

  private func isNewline(at index: Int) -> Bool {
    index < text.count && text[index] == Self.newline
  }

  /// Spaces may pad a quoted field on both sides, as fixed-width exports do.
  private static func isPadding(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

  static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
