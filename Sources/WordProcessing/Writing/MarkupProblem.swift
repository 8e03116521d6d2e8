/// A fault in what a writer was asked to write: always the template's, or a character that a
/// reader should have refused. The offending element or character is left out.
package enum MarkupProblem: Hashable, Sendable {
  /// An element that may not stand where it was begun.
  case misplaced(ElementKind, inside: ElementKind?)
  /// An `end` without its `begin`.
  case unmatchedEnd(ElementKind)
  /// An element that was still open at the end of the document.
  case unclosed(ElementKind)
  /// Text, a line break or a page number outside a paragraph, heading, item or cell.
  case textOutsideParagraph
  /// A header row that is not the first row of its table, or the second of its kind.
  case headerRowNotFirst
  /// A row with more or fewer cells than its table has columns.
  case rowWidth(cells: Int, columns: Int)
  /// Column weights that cannot share a width: none, more than 63, or one outside 1 to 1,000.
  case columnWeights
  /// A drawing inside of another element, or in a header or footer.
  case misplacedDrawing
  /// A new page inside of another element, or in a header or footer.
  case misplacedPageBreak
  /// A character that XML 1.0 (section 2.2) forbids, by its code point.
  case illegalCharacter(codePoint: UInt32)

  /// The sentence for a diagnostic: the rule and the way out, and no value of a record.
  package var message: String {
    switch self {
    case .misplaced(let kind, let parent):
      "'\(kind.tagName)' may not stand directly in \(parent.map { "'\($0.tagName)'" } ?? "the document"); "
        + "move it to where the vocabulary allows it"
    case .unmatchedEnd(let kind):
      "'end\(kind.tagName)' closes nothing that is open here; remove it or open '\(kind.tagName)'"
    case .unclosed(let kind):
      "'\(kind.tagName)' is still open at the end of the document; close it"
    case .textOutsideParagraph:
      "text stands outside a paragraph, heading, item or cell; wrap it in one of them"
    case .headerRowNotFirst:
      "a 'headrow' must be the first row of its table, and the only one; write 'row' here"
    case .rowWidth(let cells, let columns):
      "a row has \(cells) cells in a table of \(columns) columns; give each row a cell for each column"
    case .columnWeights:
      "column weights must be 1 to 63 whole numbers from 1 to 1000; write them as in \"4 4 3\""
    case .misplacedDrawing:
      "a drawing stands by itself in the document's text; close what is open before it"
    case .misplacedPageBreak:
      "'newpage' stands by itself in the document's text; close what is open before it"
    case .illegalCharacter(let codePoint):
      "the character U+\(Self.hexadecimal(codePoint)) may not stand in a document; remove it from the record"
    }
  }

  private static func hexadecimal(_ codePoint: UInt32) -> String {
    let digits = String(codePoint, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// All that was wrong with one document's markup; such a document is never packaged.
package struct MarkupProblems: Error, Equatable {
  /// The problems in the order in which they occurred.
  package let problems: [MarkupProblem]
}
