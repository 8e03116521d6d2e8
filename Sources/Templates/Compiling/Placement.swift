/// Where in a document something stands: what the innermost element around it may hold.
enum Placement: Hashable {
  /// In no element.
  case document
  case list
  case table
  case row
  /// In a cell that holds paragraphs or lists.
  case cellOfBlocks
  case text
  /// In strong text.
  case strong

  /// The placement of what stands in an element of `tag` that holds `body`.
  static func inside(_ tag: TemplateTag, holding body: [SyntaxNode]) -> Placement {
    switch tag {
    case .bullets, .numbered: .list
    case .table: .table
    case .headerRow, .row: .row
    case .cell: holdsBlock(body) ? .cellOfBlocks : .text
    case .strong: .strong
    default: .text
    }
  }

  private static func holdsBlock(_ nodes: [SyntaxNode]) -> Bool {
    nodes.contains { node in
      if case .element(let tag, _, _) = node {
        return tag == .paragraph || tag == .bullets || tag == .numbered
      }
      return node.alternatives.contains(where: holdsBlock)
    }
  }

  var takesText: Bool { self == .text || self == .strong }

  /// Whether an element or a leaf of `tag` may stand here.
  func takes(_ tag: TemplateTag) -> Bool {
    switch tag {
    case .heading, .table, .drawing, .newPage: self == .document
    case .paragraph, .bullets, .numbered: self == .document || self == .cellOfBlocks
    case .item: self == .list
    case .headerRow, .row: self == .table
    case .cell: self == .row
    case .strong: self == .text
    case .lineBreak, .pageNumber, .pageCount: takesText
    case .condition, .loop, .alias: true
    }
  }

  /// The placement in words, after "not".
  var description: String {
    switch self {
    case .document: "by itself"
    case .list: "in a list"
    case .table: "in a table"
    case .row: "in a row"
    case .cellOfBlocks: "in a cell among paragraphs"
    case .text: "in text"
    case .strong: "in 'b'"
    }
  }

  /// Where `tag` belongs, in words.
  static func home(of tag: TemplateTag) -> String {
    switch tag {
    case .heading, .table, .drawing, .newPage: "by itself"
    case .paragraph, .bullets, .numbered: "by itself or in a cell"
    case .item: "in 'bullets' or 'numbered'"
    case .headerRow, .row: "in a table"
    case .cell: "in a row"
    case .strong: "in the text of a paragraph, heading, item or cell"
    default: "in a paragraph, heading, item or cell"
    }
  }
}
