extension PartCheck {
  private static let wordNamespace = Array(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main".utf8)
  private static let strictWordNamespace = Array(
    "http://purl.oclc.org/ooxml/wordprocessingml/main".utf8)

  /// Checks one attribute of the element that just opened, and keeps its value for the sweep.
  mutating func read(
    _ attribute: MarkupScanner.Attribute, _ span: Span<UInt8>
  ) throws(MarkupFault) {
    switch attribute.name {
    case .unknown: try unknownAttribute(attribute, span)
    case .wordNamespace:
      guard bytes[attribute.valueRange].elementsEqual(Self.wordNamespace) else {
        throw .strangeNamespace
      }
      return
    case .targetMode: judgeTarget(attribute.valueRange)
    case .uri where scanner.name == .drawingContent: judgeDrawing(attribute.valueRange)
    case .hidden: judgeHiding(attribute.valueRange)
    default: break
    }
    gather(attribute.valueRange, span)
  }

  /// What an element that is not in the table is; its name is swept, for it may be anything.
  mutating func unknownElement(_ span: Span<UInt8>) {
    let name = String(decoding: bytes[scanner.nameRange], as: UTF8.self)
    if let markup = ForbiddenMarkup.element(name) { forbidden.insert(markup) }
    gather(scanner.nameRange, span)
  }

  private mutating func unknownAttribute(
    _ attribute: MarkupScanner.Attribute, _ span: Span<UInt8>
  ) throws(MarkupFault) {
    let name = String(decoding: bytes[attribute.nameRange], as: UTF8.self)
    if let markup = ForbiddenMarkup.attribute(name) { forbidden.insert(markup) }
    gather(attribute.nameRange, span)
    let value = bytes[attribute.valueRange]
    // Another prefix for Word's namespace would hide every name from these checks.
    guard !name.hasPrefix("xmlns") || !value.elementsEqual(Self.wordNamespace),
      !value.elementsEqual(Self.strictWordNamespace)
    else { throw .strangeNamespace }
  }

  private mutating func judgeTarget(_ value: Range<Int>) {
    if !bytes[value].elementsEqual("Internal".utf8) { forbidden.insert(.externalTarget) }
  }

  private mutating func judgeDrawing(_ value: Range<Int>) {
    let content = bytes[value]
    if !ForbiddenMarkup.drawingContents.contains(where: content.elementsEqual) {
      forbidden.insert(.embeddedObject)
    }
  }

  /// A drawing can be there and not show (ECMA-376 part 1, 20.1.2.2.8 `cNvPr`).
  private mutating func judgeHiding(_ value: Range<Int>) {
    let shows = ["0", "false"].contains { bytes[value].elementsEqual($0.utf8) }
    if !shows { forbidden.insert(.hiddenText) }
  }

  /// The value of the open element's attribute `name`; nothing where it has none.
  func value(_ name: MarkupName) -> ArraySlice<UInt8> {
    let attribute = scanner.attributes.first { $0.name == name }
    return attribute.map { bytes[$0.valueRange] } ?? []
  }

  /// The number in the open element's attribute `name`.
  func number(_ name: MarkupName) -> Int? {
    Int(String(decoding: value(name), as: UTF8.self))
  }
}
