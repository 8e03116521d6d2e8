import Diagnostics

/// Why a whole file cannot be used.
struct Refusal: Error {
  /// What is wrong with it, in the order found.
  var diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }
}
