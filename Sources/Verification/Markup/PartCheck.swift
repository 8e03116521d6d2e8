/// Reads one XML part: checks its markup and gathers its texts for the sweep.
struct PartCheck {
  let bytes: [UInt8]
  var scanner = MarkupScanner()
  var tables = TableCheck()
  var fields = FieldCheck()
  var bookmarks = BookmarkCheck()
  var drawings: [UInt32] = []
  var forbidden: Set<ForbiddenMarkup> = []
  var delimiters = DelimiterCheck()
  /// What a reader reads: runs joined, paragraphs apart.
  private(set) var text: FoldedText
  /// Attribute values, field instructions, unknown names and text outside paragraphs.
  private(set) var values: FoldedText
  /// Texts and values that were encoded.
  private(set) var encoded: EncodedRuns

  /// Whether there will be a sweep.
  let gathersText: Bool
  private let rules: SweepRules

  /// A check of a part's `bytes`, gathering what `rules` say for the sweep; what tags say each time
  /// that they stand there where it `gathersRepeats`.
  init(
    _ bytes: [UInt8], gathersText: Bool = true, gathersRepeats: Bool = false,
    rules: SweepRules = .all
  ) {
    scanner.remembersTags = !gathersRepeats
    self.gathersText = gathersText
    self.rules = rules
    self.bytes = bytes
    text = FoldedText(capacity: gathersText ? bytes.count : 0)
    values = FoldedText(capacity: gathersText ? bytes.count : 0)
    encoded = EncodedRuns(rules)
  }

  /// Reads the part to its end, or as far as it is sound.
  mutating func run() throws(MarkupFault) {
    defer {
      text.appendBreak()
      values.appendBreak()
    }
    let bytes = bytes
    let span = bytes.span
    while true {
      switch try scanner.next(span) {
      case .start: try opened(span)
      case .end: closed()
      case .text: characters(span)
      case .finish:
        fields.finish()
        bookmarks.finish()
        return
      }
    }
  }

  private mutating func opened(_ span: Span<UInt8>) throws(MarkupFault) {
    if scanner.name == .unknown, !scanner.repeatsTag { unknownElement(span) }
    for index in scanner.attributes.indices { try read(scanner.attributes[index], span) }
    guard scanner.name != .ordinary else { return }
    if tables.isInTable || scanner.name == .table || scanner.name == .row || scanner.name == .cell {
      tables.opened(scanner.name, value: columns)
    }
    switch scanner.name {
    case .fieldCharacter: fields.character(value(.fieldCharacterType))
    case .simpleField: fields.simple(value(.fieldInstruction))
    case .bookmarkStart: bookmarks.start(value(.wordID))
    case .bookmarkEnd: bookmarks.end(value(.wordID))
    case .drawingProperties: if let id = number(.id) { drawings.append(UInt32(clamping: id)) }
    case .tab, .lineBreak, .carriageReturn, .noBreakHyphen: space()
    default: break
    }
  }

  /// The number of columns that the open element says it takes.
  private var columns: Int? {
    switch scanner.name {
    case .gridSpan, .gridBefore, .gridAfter: number(.value)
    default: nil
    }
  }

  /// A tab inside a run is a space; one in a paragraph's properties is a tab stop.
  private mutating func space() {
    guard scanner.open.dropLast().last?.name == .run else { return }
    if gathersText { text.appendSpace() }
    delimiters.gap()
  }

  private mutating func closed() {
    let parent = scanner.open.last?.name
    if tables.isInTable, scanner.name != .ordinary { tables.closed(scanner.name, in: parent) }
    guard scanner.name == .paragraph || scanner.name == .drawingParagraph else { return }
    if gathersText { text.appendBreak() }
    delimiters.gap()
  }

  private mutating func characters(_ span: Span<UInt8>) {
    let range = scanner.textRange
    switch scanner.open.last?.name {
    case .text, .drawingText:
      read(range, span)
      delimiters.read(span, range)
    case .instruction:
      fields.text(bytes[range])
      gather(range, span)
    default:
      gather(range, span)
      delimiters.gap()
      delimiters.read(span, range)
    }
  }

  /// Keeps running text for the sweep.
  private mutating func read(_ range: Range<Int>, _ span: Span<UInt8>) {
    guard gathersText else { return }
    text.append(xml: span, range)
    if !rules.contains(.joinedRuns) { text.appendBreak() }
    encoded.read(span, range)
  }

  /// Keeps what is no running text for the sweep.
  mutating func gather(_ range: Range<Int>, _ span: Span<UInt8>) {
    guard gathersText, rules.contains(.values) else { return }
    values.append(xml: span, range)
    values.appendBreak()
    encoded.read(span, range)
  }
}
