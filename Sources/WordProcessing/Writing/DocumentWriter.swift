/// A format that a rendered template is written in.
///
/// The renderer calls `begin` and `end` in properly nested pairs and `text` between them; a
/// writer escapes every text it is given, so no caller ever does. An element that held no text
/// when it ends leaves nothing behind: no empty paragraph, item, row, table or heading, and no
/// cell's loss either (a cell of a row that stays keeps its place).
package protocol DocumentWriter {
  /// Opens `element`.
  mutating func begin(_ element: DocumentElement)
  /// Closes `element`, the innermost open one.
  mutating func end(_ element: DocumentElement)
  /// Appends text, whose line feeds are line breaks and whose tabs are tabs.
  mutating func text(_ text: String)
  /// Appends text as ``text(_:)`` does, given as its bytes in UTF-8: a template's own words.
  mutating func text(utf8 text: Span<UInt8>)
  /// Appends a line break inside the open paragraph, heading, item or cell.
  mutating func lineBreak()
  /// Appends the number of the page that this stands on.
  mutating func pageNumber()
  /// Appends the number of pages of the document.
  mutating func pageCount()
  /// Appends a drawing in a paragraph of its own; it stands in no other element.
  mutating func drawing(_ drawing: Drawing)
  /// Lets what follows begin on a new page, where the format has pages; stands in no element.
  mutating func pageBreak()
}

extension DocumentWriter {
  package mutating func text(utf8 text: Span<UInt8>) {
    self.text(text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }
}
