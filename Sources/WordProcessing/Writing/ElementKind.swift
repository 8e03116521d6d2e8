/// What a ``DocumentElement`` is, without its particulars: what nesting is decided by.
package enum ElementKind: Hashable, Sendable {
  case heading, paragraph, bulletList, numberedList, item, table, headerRow, row, cell, strong

  init(_ element: DocumentElement) {
    self =
      switch element {
      case .heading: .heading
      case .paragraph: .paragraph
      case .bulletList: .bulletList
      case .numberedList: .numberedList
      case .item: .item
      case .table: .table
      case .headerRow: .headerRow
      case .row: .row
      case .cell: .cell
      case .strong: .strong
      }
  }

  /// The document tag that opens such an element in a text template.
  package var tagName: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "p"
    case .bulletList: "bullets"
    case .numberedList: "numbered"
    case .item: "item"
    case .table: "table"
    case .headerRow: "headrow"
    case .row: "row"
    case .cell: "cell"
    case .strong: "b"
    }
  }

  /// Whether text may stand directly in such an element.
  var holdsText: Bool {
    switch self {
    case .heading, .paragraph, .item, .cell, .strong: true
    case .bulletList, .numberedList, .table, .headerRow, .row: false
    }
  }

  /// Whether such an element may stand directly inside `parent`; `nil` is the document itself.
  func mayStand(inside parent: ElementKind?) -> Bool {
    switch self {
    case .heading: parent == nil
    case .paragraph, .bulletList, .numberedList, .table: parent == nil || parent == .cell
    case .item: parent == .bulletList || parent == .numberedList
    case .headerRow, .row: parent == .table
    case .cell: parent == .row || parent == .headerRow
    case .strong:
      parent == .paragraph || parent == .heading || parent == .item || parent == .cell
    }
  }
}
