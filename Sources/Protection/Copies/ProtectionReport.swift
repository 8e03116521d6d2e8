package import Diagnostics
import Files

/// What was protected, by ids and counts.
package struct ProtectionReport: Sendable {
  /// Files that were written and proved.
  package internal(set) var made: [PackPath] = []
  /// Files that were there already, opened by the same password to the same document.
  package internal(set) var unchanged: [PackPath] = []
  /// Documents of which there is no copy, with the reason in ``diagnostics``.
  package internal(set) var refused: [PackPath] = []
  /// Copies of earlier runs that were removed, for no document stands behind them any more.
  package internal(set) var withdrawn: [PackPath] = []
  /// Recipients who were given a new password.
  package internal(set) var filled: [String] = []
  /// How many recipients have a pack.
  package internal(set) var recipients = 0
  /// What is wrong.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The gravest of what went wrong; nil where nothing did.
  package internal(set) var fault: Fault?

  /// Why not everything is protected, from the least grave on.
  package enum Fault: Int, Comparable, Sendable {
    /// A recipient's row in the passwords file has an error (65).
    case password
    /// A file could not be read or written (74).
    case inputOutput
    /// A file or folder could not be made (73).
    case cannotCreate
    /// The system did not allow it (77).
    case permission
    /// A document is not as it was released, or a file could not be proved encrypted (70).
    case unproved

    package static func < (left: Fault, right: Fault) -> Bool { left.rawValue < right.rawValue }

    init(_ fault: FileFault) {
      self =
        switch fault.reason {
        case .permission: .permission
        case .cannotCreate: .cannotCreate
        default: .inputOutput
        }
    }
  }

  mutating func note(_ fault: Fault, _ diagnostic: Diagnostic) {
    self.fault = max(self.fault ?? fault, fault)
    diagnostics.append(diagnostic)
  }
}
