extension FixedParts {
  /// Refuses parts that are missing, unknown, or without what documents refer to.
  static func check(_ parts: [PartName: [UInt8]]) throws(LetterheadProblem) {
    for name in Letterhead.partNames where parts[name] == nil { throw .missing(name) }
    let known = Set(Letterhead.partNames)
    if let unknown = parts.keys.filter({ !known.contains($0) }).min() { throw .unknown(unknown) }
    for name in [PartName.styles, .stylesLargePrint] {
      let text = String(decoding: parts[name] ?? [], as: UTF8.self)
      for style in styleIdentifiers where !text.contains("w:styleId=\"\(style)\"") {
        throw .missingStyle(style, part: name)
      }
    }
    guard Numbering.end(of: parts[.numbering] ?? []) != nil else { throw .malformedNumbering }
  }

  /// Every style that a writer may name.
  static let styleIdentifiers = [
    "Heading1", "Heading2", "Heading3", "BodyAfterTable", "Address", "Fact", "Callout", "Signature",
    "Small",
    "ListBullet", "ListNumber", "Header", "Footer", "LetterheadName", "Letterhead", "TableText",
    "TableHeading", "TableSeparator", "TableGap", "CasepackTable",
    "Drawing", "DrawingText", "Marking",
  ]
}
