/// How lists refer to `word/numbering.xml`.
enum Numbering {
  /// The number of the first numbered list; number 1 is the bullets, which all lists share.
  static let firstNumberedList = 2
}
