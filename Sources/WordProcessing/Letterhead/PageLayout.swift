/// The page that every document is set on: A4 with one margin left and right, in twentieths of a
/// point (567 are 10 mm).
package enum PageLayout {
  static let width = 11_906
  static let height = 16_838
  /// 22 mm: where the address begins that a DL envelope's window shows.
  static let sideMargin = 1_247
  static let topMargin = 1_361
  static let bottomMargin = 1_191
  static let headerDistance = 624
  static let footerDistance = 624
  /// The width of the text, which a table's columns share.
  package static let textWidth = width - 2 * sideMargin
  /// The space left and right of a cell's text.
  static let cellMargin = 113
}
