/// Why a letterhead's parts cannot make a document.
package enum LetterheadProblem: Error, Hashable, Sendable {
  /// A part that every letterhead needs.
  case missing(PartName)
  /// A part that no document of ours has: macros, custom markup, a mistyped name.
  case unknown(PartName)
  /// A style that documents refer to.
  case missingStyle(String, part: PartName)
  /// A `word/numbering.xml` without the end that list instances are put before.
  case malformedNumbering
  /// A logo that is no PNG picture.
  case logoIsNoPNG
  /// A logo without words for a reader who does not see it.
  case logoWithoutAlternativeText

  /// What is wrong and the way out, for a diagnostic.
  package var message: String {
    switch self {
    case .missing(let name):
      "the letterhead has no '\(name)'; take it over from the shipped letterhead"
    case .unknown(let name): "a letterhead may not hold '\(name)'; remove it"
    case .missingStyle(let style, let part):
      "'\(part)' has no style '\(style)', which documents use; take it over from the shipped letterhead"
    case .malformedNumbering:
      "'\(PartName.numbering)' does not end in '</w:numbering>'; take it over from the shipped letterhead"
    case .logoIsNoPNG: "'\(PartName.logo)' is not a PNG picture; save it as PNG"
    case .logoWithoutAlternativeText:
      "the letterhead's logo has no alternative text; say in words what it shows"
    }
  }
}
