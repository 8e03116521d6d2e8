/// One thing that a document is made of: what a template's document tags name and what a
/// ``DocumentWriter`` turns into a format's own markup.
package enum DocumentElement: Hashable, Sendable {
  /// A heading of level 1 to 3 (`Heading 1` … `Heading 3` in Word).
  case heading(level: Int)
  /// A paragraph in one of the letterhead's styles.
  case paragraph(ParagraphStyle)
  /// A bulleted list; holds ``item`` only.
  case bulletList
  /// A numbered list, which starts again at 1; holds ``item`` only.
  case numberedList
  /// An item of a list.
  case item
  /// A table whose columns share the text width in these proportions; holds rows only. One that is
  /// kept together stands on one page if it fits on one.
  case table(columnWeights: [Int], isKeptTogether: Bool = false)
  /// The header row of a table, repeated on each page (ECMA-376 part 1, 17.4.78 `tblHeader`).
  case headerRow
  /// A row of a table; holds as many cells as the table has columns.
  case row
  /// A cell of a row; holds text, or paragraphs and lists.
  case cell
  /// Text of strong importance.
  case strong
}

/// The paragraph styles that a letterhead provides besides headings and lists.
package enum ParagraphStyle: String, CaseIterable, Hashable, Sendable {
  /// Running text.
  case body
  /// A line of the recipient's address, placed where a window envelope shows it.
  case address
  /// A label and its value, kept together; never laid out as a table.
  case fact
  /// A boxed passage that a reader must not miss.
  case callout
  /// The closing lines above and under a signature, kept on one page.
  case signature
  /// Small print: enclosures, document control.
  case small
}
