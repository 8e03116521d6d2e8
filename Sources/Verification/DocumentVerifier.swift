import WordProcessing

/// Checks finished packages, byte for byte as they would be written, and sweeps them for what is
/// withheld from their recipient.
package struct DocumentVerifier: Sendable {
  let known: KnownParts
  let sealed: SealedTerms

  /// A verifier of documents from which `sealed` is withheld; parts in `known` are not read again.
  package init(sealed: SealedTerms, known: KnownParts = .none) {
    self.sealed = sealed
    self.known = known
  }

  /// Verifies `package`, which is to be written to `path` (relative to the output folder).
  ///
  /// - Parameters:
  ///   - package: the whole .docx file.
  ///   - path: where it goes; swept like everything else.
  ///   - dataHoldsDelimiters: whether a value printed in this document holds `{{` or the like as
  ///     its own text, so that a delimiter in it is no fault (see
  ///     ``DocumentVerifier/holdsDelimiter(_:)``).
  /// - Returns: the document if nothing refuses it, and every finding.
  package func verify(
    _ package: [UInt8], path: String, dataHoldsDelimiters: Bool = false
  ) -> VerificationOutcome {
    var reading = PackageCheck(self, dataHoldsDelimiters: dataHoldsDelimiters)
    reading.read(package)
    reading.sweepName(path, as: PartPlace.fileName)
    let isRefused = reading.findings.contains(where: \.refuses)
    return VerificationOutcome(
      document: isRefused ? nil : VerifiedDocument(path: path, bytes: package),
      findings: reading.findings)
  }

  /// Whether `value` holds what looks like a template's delimiter.
  package static func holdsDelimiter(_ value: String) -> Bool {
    DelimiterCheck.looksLikeTag(in: value)
  }
}

extension KnownParts {
  /// Learns the fixed parts of `packages`, one for each variant that a run makes: everything but
  /// the main part is checked here and then known. Pictures are accepted as the letterhead's own.
  ///
  /// - Returns: what is known, and what is wrong with it: with an error, nothing should be made.
  package static func learned(
    from packages: [[UInt8]]
  ) -> (known: KnownParts, findings: [VerificationFinding]) {
    var known = KnownParts.none
    var findings: [VerificationFinding] = []
    for package in packages {
      var check = PackageCheck(
        DocumentVerifier(sealed: .none, known: known), dataHoldsDelimiters: false,
        acceptsPictures: true)
      check.read(package)
      findings += check.findings.filter { !findings.contains($0) }
      known.formUnion(check.readParts)
    }
    return (known, findings)
  }
}
