/// Shows that the sweep raises the alarm: plants a value that is withheld from a document's
/// recipient in that document, in memory, and asks the verifier about it.
package struct AlarmTest: Sendable {
  private let planter: LeakPlanter
  private let verifier: DocumentVerifier
  private let term: SealedTerm

  /// Stands in where nothing is withheld from a recipient, and is then treated as withheld.
  static let canary = SealedTerm(.name, "Zephyrine Quillfeather")

  /// A test in the finished `package` of a recipient from whom `sealed` is withheld.
  package init(path: String, package: [UInt8], sealed: SealedTerms, known: KnownParts) {
    planter = LeakPlanter(path: path, package: package)
    let planted = Self.term(of: sealed)
    term = planted ?? Self.canary
    verifier = DocumentVerifier(
      sealed: planted == nil ? SealedTerms(terms: [Self.canary]) : sealed, known: known)
  }

  /// What would be planted of what is withheld; nil where it is nothing that is looked for
  /// everywhere.
  package static func term(of sealed: SealedTerms) -> SealedTerm? {
    sealed.sealed.first(where: canBePlanted)
  }

  /// Whether the verifier finds what is planted at `place`: not only that something is wrong there,
  /// but that it is what is withheld.
  package func isCaught(at place: HidingPlace) throws -> Bool {
    let document = try planter.document(with: term.text, at: place)
    let outcome = verifier.verify(document.bytes, path: document.path)
    return outcome.document == nil
      && outcome.findings.contains { $0.rule == .sealedTermFound(term.kind) }
  }

  /// Whether a term is one that is looked for everywhere, and short enough for a name.
  private static func canBePlanted(_ term: SealedTerm) -> Bool {
    guard term.text.utf8.count <= 60, term.text.utf8.count >= 6 else { return false }
    let forms = TermForms(of: term)
    if forms.passage != nil { return false }
    guard forms.grouped.isEmpty else { return true }
    let base = Array(TermForms.folded(term.text).utf8)
    return forms.squeezed.contains(base.filter { !TermForms.isGap($0) })
      && !OrdinaryWords.contains(base[...])
  }
}
