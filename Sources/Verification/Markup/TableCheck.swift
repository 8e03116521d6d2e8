/// Follows the tables of one part, nested ones included.
struct TableCheck {
  private struct OpenTable {
    var columns = 0
    var rows = 0
    var width = 0
    var cellEndsInParagraph = false
  }

  private var tables: [OpenTable] = []
  private(set) var faults: Set<TableFault> = []

  /// Whether a table is open, so that elements matter.
  var isInTable: Bool { !tables.isEmpty }

  /// Notes that the element `name` opened; `value` is the number in its `w:val`, if any.
  mutating func opened(_ name: MarkupName, value: Int?) {
    guard name != .table else {
      tables.append(OpenTable())
      return
    }
    guard let last = tables.indices.last else {
      if name == .row || name == .cell { faults.insert(.misplaced) }
      return
    }
    switch name {
    case .gridColumn: tables[last].columns += 1
    case .row:
      tables[last].rows += 1
      tables[last].width = 0
    case .cell:
      tables[last].width += 1
      tables[last].cellEndsInParagraph = false
    case .gridSpan: tables[last].width += (value ?? 1) - 1
    case .gridBefore, .gridAfter: tables[last].width += value ?? 0
    default: break
    }
  }

  /// Notes that the element `name` closed inside `parent`.
  mutating func closed(_ name: MarkupName, in parent: MarkupName?) {
    guard let last = tables.indices.last else { return }
    switch name {
    case .table:
      if tables[last].rows == 0 { faults.insert(.noRows) }
      tables.removeLast()
    case .row:
      if tables[last].width != tables[last].columns { faults.insert(.unevenRow) }
    case .cell:
      if !tables[last].cellEndsInParagraph { faults.insert(.cellWithoutParagraph) }
    default: break
    }
    noteLastChild(name, in: parent)
  }

  /// Bookmarks may stand after a cell's last paragraph; anything else may not.
  private mutating func noteLastChild(_ name: MarkupName, in parent: MarkupName?) {
    guard parent == .cell, let last = tables.indices.last, name != .bookmarkStart,
      name != .bookmarkEnd
    else { return }
    tables[last].cellEndsInParagraph = name == .paragraph
  }
}
