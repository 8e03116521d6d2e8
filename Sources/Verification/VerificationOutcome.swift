/// What the verifier says about one package.
package struct VerificationOutcome: Sendable {
  /// The document, or nil where any finding refuses it.
  package let document: VerifiedDocument?
  /// Everything that was found, warnings included; empty for most documents.
  package let findings: [VerificationFinding]
}
