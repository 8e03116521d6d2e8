package import Diagnostics

/// A piece of text that stands for something sealed from its reader, or names a child that the
/// reader does not see: it is in no view, and stops the reader's documents until it is mended.
package struct TrippedText: Hashable, Sendable {
  /// The key of the record that holds it.
  package let key: String
  /// Where it stands.
  package let location: Location

  package enum Reason: Hashable, Sendable {
    /// It stands for an address that is kept from the reader, or says how somebody else is reached.
    case whereabouts
    /// It names somebody whom the reader shares no child with.
    case name
    /// Nobody can tell which of it is withheld.
    case marks
  }

  /// What is wrong with it.
  package let reason: Reason
}
