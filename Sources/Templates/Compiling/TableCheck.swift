import Diagnostics

/// Finds tables that Word or a screen reader would stumble on, as far as the template alone tells:
/// rows that are not as wide as the table, and header rows that are missing or not first.
struct TableCheck {
  private var diagnostics: [Diagnostic] = []

  static func problems(in nodes: [SyntaxNode]) -> [Diagnostic] {
    var check = TableCheck()
    check.visit(nodes)
    return check.diagnostics
  }

  private mutating func visit(_ nodes: [SyntaxNode]) {
    for node in nodes {
      if case .element(.table, let token, let body) = node {
        check(token, body)
      }
      for body in node.alternatives { visit(body) }
    }
  }

  private mutating func check(_ table: SplicedToken, _ body: [SyntaxNode]) {
    var hasRow = false
    var hasHeader = false
    let words = TagWord.words(of: table.token.contents).dropFirst()
    let columns = ElementReader.columnWeights(words)?.count
    visitRows(body) { check, tag, row, cells in
      if tag == .headerRow {
        if hasRow || hasHeader { check.reportLateHeader(row) }
        hasHeader = true
      } else {
        hasRow = true
      }
      if let columns { check.check(row, cells, columns: columns) }
    }
    guard !hasHeader, Self.count(of: .row, in: body).upperBound > 1 else { return }
    diagnostics.append(
      table.diagnostic(
        "TableWithoutHeader",
        "a table of two or more rows starts with {% headrow %}, which names its columns; "
          + "use paragraphs where there is nothing to name"))
  }

  private typealias RowVisit = (inout TableCheck, TemplateTag, SplicedToken, [SyntaxNode]) -> Void

  private mutating func visitRows(_ nodes: [SyntaxNode], _ visit: RowVisit) {
    for node in nodes {
      if case .element(let tag, let token, let cells) = node, tag == .row || tag == .headerRow {
        visit(&self, tag, token, cells)
      }
      for body in node.alternatives { visitRows(body, visit) }
    }
  }

  private mutating func check(_ row: SplicedToken, _ cells: [SyntaxNode], columns: Int) {
    let range = Self.count(of: .cell, in: cells)
    guard !range.contains(columns) else { return }
    let found = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) or more"
    diagnostics.append(
      row.diagnostic(
        "RowWidth",
        "a row has a cell for each of the table's \(columns) columns; this one has \(found)"
      ))
  }

  private mutating func reportLateHeader(_ row: SplicedToken) {
    diagnostics.append(
      row.diagnostic(
        "MisplacedTag", "a table has one 'headrow', which is its first row; make this one a 'row'"))
  }

  /// How many elements of `tag` the nodes may hold, whatever the values are.
  private static func count(of tag: TemplateTag, in nodes: [SyntaxNode]) -> ClosedRange<Int> {
    nodes.reduce(0...0) { total, node in
      let part = count(of: tag, in: node)
      return (total.lowerBound + part.lowerBound)...(total.upperBound + part.upperBound)
    }
  }

  /// More than any table has columns or needs rows, and safe to add up.
  private static let many = 1_000

  private static func count(of tag: TemplateTag, in node: SyntaxNode) -> ClosedRange<Int> {
    switch node {
    case .element(tag, _, _): return 1...1
    case .text, .output, .leaf, .element: return 0...0
    case .alias(_, let body): return count(of: tag, in: body)
    case .condition, .loop:
      let counts = node.alternatives.map { count(of: tag, in: $0) }
      let least = counts.map(\.lowerBound).min() ?? 0
      let most = counts.map(\.upperBound).max() ?? 0
      guard case .loop = node, most > 0 else { return least...most }
      return 0...max(many, most)
    }
  }
}
