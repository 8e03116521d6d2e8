/// The sweep's own rules. All hold; a test switches one off at a time and sees a leak missed.
struct SweepRules: OptionSet, Sendable {
  let rawValue: Int

  /// Texts are joined across the runs that Word cuts them into.
  static let joinedRuns = SweepRules(rawValue: 1 << 0)
  /// Attribute values, field instructions, unknown names and texts outside paragraphs are read.
  static let values = SweepRules(rawValue: 1 << 1)
  /// A part that is refused is read all the same.
  static let refusedParts = SweepRules(rawValue: 1 << 2)
  /// Of an archive that is refused, every byte and every part is read all the same.
  static let archiveBytes = SweepRules(rawValue: 1 << 3)
  /// Numeric character references are undone.
  static let references = SweepRules(rawValue: 1 << 4)
  /// UTF-16 is read, in both byte orders.
  static let utf16 = SweepRules(rawValue: 1 << 5)
  /// Base64 is undone, wherever in its groups of four a term starts.
  static let base64 = SweepRules(rawValue: 1 << 6)
  /// Hexadecimal digits are undone.
  static let hexadecimal = SweepRules(rawValue: 1 << 7)
  /// Percent-encoding is undone.
  static let percent = SweepRules(rawValue: 1 << 8)
  /// Quoted-printable is undone.
  static let quotedPrintable = SweepRules(rawValue: 1 << 9)
  /// What pictures hold in compressed form besides their dots is read.
  static let pictureTexts = SweepRules(rawValue: 1 << 10)
  /// An archive inside a part is opened.
  static let nestedArchives = SweepRules(rawValue: 1 << 11)
  /// The names of the file, its folders and its parts are read.
  static let names = SweepRules(rawValue: 1 << 12)
  /// Numbers are found in any grouping.
  static let grouping = SweepRules(rawValue: 1 << 13)
  /// In markup and names, long terms are found inside of words.
  static let insideWords = SweepRules(rawValue: 1 << 14)
  /// Eight consecutive words of a passage are found.
  static let passages = SweepRules(rawValue: 1 << 15)

  /// Every rule.
  static let all = SweepRules(rawValue: (1 << 16) - 1)
}
