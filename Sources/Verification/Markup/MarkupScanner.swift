/// Reads a part's bytes as elements and text, and refuses whatever we do not write.
///
/// Not an XML parser: it knows the subset that our writers produce, so that anything else is a
/// fault by definition. 63 to 130 microseconds are what Foundation's parser takes for a letter.
struct MarkupScanner {
  /// What `next()` came upon.
  enum Token {
    /// An element opened: see `name`, `nameRange` and `attributes`.
    case start
    /// The innermost element closed: see `name`, `nameRange`; its parent is the innermost now.
    case end
    /// Text or white space at `textRange`.
    case text
    /// The part is over.
    case finish
  }

  /// An attribute of the element that opened last.
  struct Attribute {
    var name: MarkupName
    var nameRange: Range<Int>
    var valueRange: Range<Int>
  }

  /// An element that is open.
  struct OpenElement {
    var name: MarkupName
    var nameRange: Range<Int>
  }

  let bytes: [UInt8]
  var position = 0
  var name = MarkupName.unknown
  var nameRange = 0..<0
  var textRange = 0..<0
  var attributes: [Attribute] = []
  /// The open elements, outermost first.
  var open: [OpenElement] = []
  var closesItself = false
  let names = MarkupNameTable.shared
  let kinds = ByteKind.table

  /// A scanner of a part's `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    open.reserveCapacity(24)
    attributes.reserveCapacity(16)
  }

  /// Reads the next token.
  mutating func next() throws(MarkupFault) -> Token {
    if closesItself { return closeInnermost() }
    if position == 0 { try readDeclaration() }
    guard position < bytes.count else {
      guard open.isEmpty, !nameRange.isEmpty else { throw .unfinished }
      return .finish
    }
    if bytes[position] != UInt8(ascii: "<") { return try readText() }
    guard position + 1 < bytes.count else { throw .unfinished }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): return try readEndTag()
    case UInt8(ascii: "!"), UInt8(ascii: "?"): throw .declarationInside
    default: return try readStartTag()
    }
  }

  private mutating func closeInnermost() -> Token {
    closesItself = false
    let closed = open.removeLast()
    (name, nameRange) = (closed.name, closed.nameRange)
    return .end
  }

  private mutating func readDeclaration() throws(MarkupFault) {
    let starts = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    ]
    guard let start = starts.first(where: { bytes.starts(with: $0.utf8) }) else {
      throw .noDeclaration
    }
    position = start.utf8.count
  }

  private mutating func readText() throws(MarkupFault) -> Token {
    let start = position
    try skipCharacters(until: UInt8(ascii: "<"))
    textRange = start..<position
    guard open.isEmpty else { return .text }
    guard bytes[textRange].allSatisfy({ $0 == 10 || $0 == 13 || $0 == 32 }) else {
      throw nameRange.isEmpty ? .noDeclaration : .afterRoot
    }
    return .text
  }

  private mutating func readEndTag() throws(MarkupFault) -> Token {
    guard let closed = open.popLast() else { throw .unbalanced }
    position += 2
    guard position + closed.nameRange.count < bytes.count else { throw .unfinished }
    for offset in closed.nameRange {
      guard bytes[position] == bytes[offset] else { throw .unbalanced }
      position += 1
    }
    guard bytes[position] == UInt8(ascii: ">") else { throw .unbalanced }
    position += 1
    (name, nameRange) = (closed.name, closed.nameRange)
    return .end
  }
}
