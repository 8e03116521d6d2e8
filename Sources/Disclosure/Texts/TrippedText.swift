package import Diagnostics

/// A piece of text that stands for something sealed from its reader, or names a child that the
/// reader does not see: it is in no view, and stops the reader's documents until it is mended.
package struct TrippedText: Hashable, Sendable {
  /// The key of the record that holds it.
  package let key: String
  /// Where it stands.
  package let location: Location

  package enum Reason: Hashable, Sendable {
    /// It holds something of this class that is kept from the reader: of a protected address, or of how
    /// somebody else is reached.
    case whereabouts(String)
    /// It holds words of a passage that is marked as kept from the reader in another text.
    case passage
    /// It names somebody whom the reader shares no child with.
    case name
    /// Nobody can tell which of it is withheld.
    case marks
  }

  /// What is wrong with it.
  package let reason: Reason
}
