/// The finished content of one story (the body, a header or a footer) in WordprocessingML.
package struct DocumentBody: Hashable, Sendable {
  /// Block-level markup in UTF-8, without the story's root element.
  package let markup: [UInt8]
  /// How many numbered lists it holds; they refer to numbering instances that the letterhead
  /// adds (ECMA-376 part 1, 17.9.15 `num`).
  package let numberedLists: Int

  /// A body made elsewhere than by a ``WordprocessingMLWriter``, such as from a Word template.
  package init(markup: [UInt8], numberedLists: Int) {
    self.markup = markup
    self.numberedLists = numberedLists
  }
}
