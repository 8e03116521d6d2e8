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

  var position = 0
  var name = MarkupName.unknown
  var nameRange = 0..<0
  var textRange = 0..<0
  /// The attributes of the tag that was read last; none where it ``repeatsTag``.
  var attributes: [Attribute] = []
  /// Whether the same tag stood in the part before, so that its attributes need no second look.
  var repeatsTag = false
  /// Whether tags are remembered.
  var remembersTags = true
  var seen = SeenTags()
  /// The open elements, outermost first.
  var open: [OpenElement] = []
  var closesItself = false
  private static let declarations = [
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>".utf8),
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8),
  ]
  private static let spaces: [UInt8] = [10, 13, 32]

  let names = MarkupNameTable.shared
  let kinds = ByteKind.table

  /// A scanner at the start of a part.
  init() {
    open.reserveCapacity(24)
    attributes.reserveCapacity(16)
  }

  /// Reads the next token of a part's `bytes`, which are the same at each call.
  mutating func next(_ bytes: Span<UInt8>) throws(MarkupFault) -> Token {
    if closesItself { return closeInnermost() }
    if position == 0 { try readDeclaration(bytes) }
    guard position < bytes.count else {
      guard open.isEmpty, !nameRange.isEmpty else { throw .unfinished }
      return .finish
    }
    if bytes[position] != UInt8(ascii: "<") { return try readText(bytes) }
    guard position + 1 < bytes.count else { throw .unfinished }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): return try readEndTag(bytes)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): throw .declarationInside
    default: return try readStartTag(bytes)
    }
  }

  private mutating func closeInnermost() -> Token {
    closesItself = false
    let closed = open.removeLast()
    (name, nameRange) = (closed.name, closed.nameRange)
    return .end
  }

  private mutating func readDeclaration(_ bytes: Span<UInt8>) throws(MarkupFault) {
    for start in Self.declarations where bytes.holds(start, at: 0) {
      position = start.count
      return
    }
    throw .noDeclaration
  }

  private mutating func readText(_ bytes: Span<UInt8>) throws(MarkupFault) -> Token {
    let start = position
    try skipCharacters(bytes, until: UInt8(ascii: "<"))
    textRange = start..<position
    guard open.isEmpty else { return .text }
    for place in textRange where !Self.spaces.contains(bytes[place]) {
      throw nameRange.isEmpty ? .noDeclaration : .afterRoot
    }
    return .text
  }

  private mutating func readEndTag(_ bytes: Span<UInt8>) throws(MarkupFault) -> Token {
    guard let closed = open.last else { throw .unbalanced }
    open.removeLast()
    position += 2
    let end = position + closed.nameRange.count
    guard end < bytes.count else { throw .unfinished }
    let same = bytes.sameCount(closed.nameRange, at: position)
    position += same
    guard position == end, bytes[end] == UInt8(ascii: ">") else { throw .unbalanced }
    position += 1
    (name, nameRange) = (closed.name, closed.nameRange)
    return .end
  }
}
