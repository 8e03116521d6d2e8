package import Diagnostics

/// Why a run stopped before anything was made.
package struct RunFailure: Error, Sendable {
  /// How the command ends.
  package let status: ExitStatus
  /// What is wrong and what to do.
  package let diagnostics: [Diagnostic]

  /// A failure with its diagnostics.
  package init(_ status: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.status = status
    self.diagnostics = diagnostics
  }
}
