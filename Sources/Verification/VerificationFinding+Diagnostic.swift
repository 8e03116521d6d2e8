package import Diagnostics

extension VerificationFinding {
  /// The finding as a diagnostic about the document at `path` (relative to the output folder).
  ///
  /// - Parameters:
  ///   - path: the document.
  ///   - isReleased: whether it stands in the output folder, rather than being made.
  /// - Returns: the diagnostic, an error where the finding refuses the document.
  package func diagnostic(at path: String, isReleased: Bool = false) -> Diagnostic {
    let place = part.map { " in \($0)" } ?? ""
    var summary = rule.summary.replacing("{}", with: place)
    if isReleased, refuses {
      summary = summary.prefix { $0 != ";" } + "; do not send it, and run './casepack run' again"
    }
    return Diagnostic(
      rule.id, refuses ? .error : .warning, at: Location(file: path), summary)
  }
}

extension VerificationFinding.Rule {
  /// The stable name of the rule's diagnostic.
  package var id: String {
    switch self {
    case .packageMalformed: "PackageMalformed"
    case .partNotAllowed: "PartNotAllowed"
    case .partMissing: "PartMissing"
    case .markupMalformed: "MarkupMalformed"
    case .markupForbidden: "MarkupForbidden"
    case .delimiterLeftOver: "DelimiterLeftOver"
    case .tableMalformed: "TableMalformed"
    case .drawingIDRepeated: "DrawingIDRepeated"
    case .bookmarkUnpaired: "BookmarkUnpaired"
    case .fieldUnpaired: "FieldUnpaired"
    case .sealedTermFound: "SealedTermFound"
    case .sealedTermSuspected: "SealedTermSuspected"
    }
  }

  /// The sentence, with `{}` where the part is named.
  fileprivate var summary: String {
    switch self {
    case .packageMalformed(let fault):
      "the made file \(fault.rawValue); report this, it was not kept"
    case .partNotAllowed: "the made file has a part that no document of ours has; it was not kept"
    case .partMissing: "the made file has no main document part; it was not kept"
    case .markupMalformed(let fault, let offset):
      "the markup{} \(fault.rawValue) at byte \(offset); the document was not kept"
    case .markupForbidden(let markup):
      "\(markup.rawValue){} may not be in a document; take it out of the template"
    case .delimiterLeftOver: "a template tag was left in the text{}; mend the template"
    case .tableMalformed(let fault): "a table{} \(fault.rawValue); mend the template"
    case .drawingIDRepeated: "two drawings have the same id{}; mend the template or letterhead"
    case .bookmarkUnpaired: "a bookmark{} does not start and end once each; mend the template"
    case .fieldUnpaired: "a field{} does not start and end once each; mend the template"
    case .sealedTermFound(let kind):
      "what is withheld from this recipient (\(kind.rawValue)) stands{}; nothing of the pack is kept"
    case .sealedTermSuspected(let kind):
      "a short or ordinary word that is also withheld (\(kind.rawValue)) stands{}; read the document before it is sent"
    }
  }
}
