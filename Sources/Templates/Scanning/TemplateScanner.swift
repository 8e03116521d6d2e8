package import Diagnostics

/// Cuts the text of a template into tokens, each with its exact line and column.
///
/// The library's own lexer finds a line by searching for its text and so reports no place for
/// repeated lines, and an unclosed delimiter silently swallows the rest of the document.
package struct TemplateScanner {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var position = TextPosition()
  private var tokens: [ScannedToken] = []
  private var diagnostics: [Diagnostic] = []
  private var hasEnded = false
  private var goesOnAfterEnd = false

  /// The tokens of `text`, comments left out, and what is wrong with its delimiters and its end;
  /// `file` is the name that locations give.
  package static func scan(
    _ text: String, file: String
  ) -> (tokens: [ScannedToken], diagnostics: [Diagnostic]) {
    var scanner = TemplateScanner(bytes: Array(text.utf8), file: file)
    scanner.scan()
    return (scanner.tokens, scanner.diagnostics)
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func scan() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < bytes.count { scanText() }
    if !hasEnded {
      report(
        "TemplateCutShort", at: position,
        "a template ends with {# end #}, so that one cut short is noticed; write it as the last line"
      )
    }
  }

  /// Text up to the next opening delimiter, and then what that opens.
  private mutating func scanText() {
    let (start, startIndex) = (position, index)
    while index < bytes.count {
      guard let (first, second) = pair else {
        advance(by: 1)
        break
      }
      if let delimiter = Delimiter.opened(by: first, second) {
        add(.text, startIndex..<index, at: start)
        return scan(delimiter)
      }
      if let delimiter = Delimiter.closed(by: first, second) {
        report(
          "StrayDelimiter", at: position,
          "'\(delimiter.closing)' closes nothing; write '\(delimiter.opening)' before it or remove it"
        )
        advance(by: 2)
      } else {
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "}") {
          report(
            "StrayDelimiter", at: position,
            "a single brace is no tag and would be printed; write {{ name }} or {% tag %}")
        }
        advance(by: 1)
      }
    }
    add(.text, startIndex..<index, at: start)
  }

  private mutating func scan(_ delimiter: Delimiter) {
    let start = position
    advance(by: 2)
    let (contentsStart, contentsIndex) = (position, index)
    while let (first, second) = pair {
      if let closed = Delimiter.closed(by: first, second),
        closed == delimiter || delimiter != .comment
      {
        let contents = contentsIndex..<index
        advance(by: 2)
        if closed != delimiter { reportMismatch(delimiter, closedBy: closed, at: start) }
        return close(delimiter, contents, at: start, contentsAt: contentsStart)
      }
      if delimiter != .comment, Delimiter.opened(by: first, second) != nil { break }
      advance(by: 1)
    }
    if pair == nil { advance(by: bytes.count - index) }
    report(
      "UnclosedDelimiter", at: start,
      "'\(delimiter.opening)' is never closed; write '\(delimiter.closing)' after it")
  }

  private mutating func reportMismatch(
    _ delimiter: Delimiter, closedBy closed: Delimiter, at start: TextPosition
  ) {
    report(
      "UnclosedDelimiter", at: start,
      "'\(delimiter.opening)' is closed by '\(closed.closing)'; write '\(delimiter.closing)'")
  }

  private mutating func close(
    _ delimiter: Delimiter, _ contents: Range<Int>, at start: TextPosition,
    contentsAt contentsStart: TextPosition
  ) {
    var (contents, contentsStart) = (contents, contentsStart)
    while let first = contents.first, isSpace(bytes[first]) {
      contentsStart.advance(over: bytes[first])
      contents = (first + 1)..<contents.upperBound
    }
    while let last = contents.last, isSpace(bytes[last]) { contents = contents.lowerBound..<last }
    switch delimiter {
    case .output: add(.output, contents, at: start, contentsAt: contentsStart)
    case .tag: add(.tag, contents, at: start, contentsAt: contentsStart)
    case .comment: if bytes[contents].elementsEqual("end".utf8) { hasEnded = true }
    }
  }

  private mutating func add(
    _ kind: ScannedToken.Kind, _ range: Range<Int>, at start: TextPosition,
    contentsAt contentsStart: TextPosition? = nil
  ) {
    if kind == .text, hasEnded ? bytes[range].allSatisfy(isSpace) : range.isEmpty { return }
    if hasEnded { return reportTextAfterEnd(at: start) }
    let contents = String(decoding: bytes[range], as: UTF8.self)
    tokens.append(
      ScannedToken(
        kind, contents, at: start.location(in: file),
        contentsAt: (contentsStart ?? start).location(in: file)))
  }

  private mutating func reportTextAfterEnd(at start: TextPosition) {
    guard !goesOnAfterEnd else { return }
    goesOnAfterEnd = true
    report(
      "TextAfterEnd", at: start, "nothing may follow {# end #}; move it to the end of the template")
  }

  private var pair: (UInt8, UInt8)? {
    index + 1 < bytes.count ? (bytes[index], bytes[index + 1]) : nil
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte.isTemplateSpace }

  private mutating func advance(by count: Int) {
    for byte in bytes[index..<(index + count)] { position.advance(over: byte) }
    index += count
  }

  private mutating func report(_ id: String, at position: TextPosition, _ summary: String) {
    diagnostics.append(Diagnostic(id, at: position.location(in: file), summary))
  }
}

extension UInt8 {
  /// Whether the byte is white space that a template's author may break lines with; a no-break
  /// space is not, for it was typed to be kept.
  var isTemplateSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\t")
      || self == UInt8(ascii: "\r")
  }
}
