package import WordProcessing

/// Writes a document as its blocks, for tests that look at its structure.
package struct BlockWriter: DocumentWriter {
  /// A heading, a paragraph, an item or a row.
  package struct Block: Sendable {
    /// What it is.
    package var element: DocumentElement
    /// Its text, the cells of a row parted by tabs.
    package var text: String
  }

  /// The blocks that hold text, in their order.
  package var blocks: [Block] { all.filter { $0.text.contains { !$0.isWhitespace } } }

  private var all: [Block] = []
  private var open: [DocumentElement] = []

  package init() {}

  package mutating func begin(_ element: DocumentElement) {
    open.append(element)
    switch element {
    case .heading, .paragraph, .item, .row, .headerRow:
      if !open.dropLast().contains(.cell) { all.append(Block(element: element, text: "")) }
    case .cell: append("\t")
    case .bulletList, .numberedList, .table, .strong: break
    }
  }

  package mutating func end(_ element: DocumentElement) { open.removeLast() }
  package mutating func text(_ text: String) { append(text) }
  package mutating func lineBreak() { append("\n") }
  package mutating func pageNumber() { append("1") }
  package mutating func pageCount() { append("1") }
  package mutating func pageBreak() {}
  package mutating func drawing(_ drawing: Drawing) {
    all.append(Block(element: .paragraph(.body), text: drawing.alternativeText))
  }

  private mutating func append(_ text: String) {
    if !all.isEmpty { all[all.count - 1].text += text }
  }
}
