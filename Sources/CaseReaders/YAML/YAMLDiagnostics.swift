package import Diagnostics

/// What is wrong with the YAML files of a run, collected while they are read. A class, since every
/// mapping of a document adds to the same list.
package final class YAMLDiagnostics {
  /// Everything reported so far, in the order of reading.
  package private(set) var diagnostics: [Diagnostic] = []

  /// An empty list.
  package init() {}

  /// Adds a diagnostic.
  package func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
