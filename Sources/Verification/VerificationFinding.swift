/// Something that is wrong with a finished package.
///
/// It names a rule, a part and a class, and never a value: a finding about a leak must not be one.
package struct VerificationFinding: Hashable, Sendable {
  /// What is wrong.
  package enum Rule: Hashable, Sendable {
    /// The bytes are not the zip archive that we write.
    case packageMalformed(PackageFault)
    /// An entry is none of the parts that we write; its name is not repeated here.
    case partNotAllowed
    /// A part that every document has is missing.
    case partMissing
    /// A part is not well-formed XML of the kind that we write; the offset counts bytes from 0.
    case markupMalformed(MarkupFault, offset: Int)
    /// A part holds markup that can hide text, run something or fetch something.
    case markupForbidden(ForbiddenMarkup)
    /// A template's tag stayed in the text.
    case delimiterLeftOver
    /// A table, row or cell is not as Word needs it.
    case tableMalformed(TableFault)
    /// Two drawings of one document have the same id.
    case drawingIDRepeated
    /// A bookmark does not begin and end once each.
    case bookmarkUnpaired
    /// A field does not begin and end once each.
    case fieldUnpaired
    /// What is withheld from the recipient stands in the document.
    case sealedTermFound(SealedTerm.Class)
    /// A short or ordinary word that is also withheld from the recipient stands in the document.
    case sealedTermSuspected(SealedTerm.Class)
  }

  /// What is wrong.
  package let rule: Rule
  /// Where: a part's name, `the file name`, or nil for the package as a whole.
  package let part: String?

  /// Whether the finding refuses the document; a suspected term only warns.
  package var refuses: Bool {
    if case .sealedTermSuspected = rule { return false }
    return true
  }

  /// The class of a suspected term in words; nil for every other finding.
  package var suspectedClass: String? {
    if case .sealedTermSuspected(let kind) = rule { return kind.rawValue }
    return nil
  }

  init(_ rule: Rule, in part: String? = nil) {
    self.rule = rule
    self.part = part
  }
}
