package import Diagnostics

/// Why nothing could be protected, or not all.
package struct ProtectionFailure: Error, Hashable, Sendable {
  /// What went wrong, for the command's exit code.
  package enum Reason: Hashable, Sendable {
    /// The folders or the passwords file stand where they may not (64).
    case misplaced
    /// There is no output folder, or the passwords file is no table (66).
    case inputMissing
    /// A folder or file cannot be made (73).
    case cannotCreate
    /// Reading or writing failed (74).
    case inputOutput
    /// The system does not allow it, or a file's rights are too wide (77).
    case permission
  }

  /// What went wrong.
  package let reason: Reason
  /// The rule and the way out.
  package let diagnostic: Diagnostic

  init(_ reason: Reason, _ diagnostic: Diagnostic) {
    self.reason = reason
    self.diagnostic = diagnostic
  }
}

extension ProtectionFailure {
  /// Why a passwords file is no table of ours.
  enum TableFault {
    case encoding, quote, headings, ragged, id

    fileprivate var sentence: String {
      switch self {
      case .encoding: "the passwords file is UTF-8 text; save it again as 'CSV UTF-8'"
      case .quote: "a quoted field ends with a quote, then a comma or the line's end; correct it"
      case .headings: "the passwords file starts with the line 'recipient_id,password'; add it"
      case .ragged:
        "a row of the passwords file has two fields; put a password with a comma in quotes"
      case .id: "a recipient's id has letters, digits, - and _ only; write it as in the exports"
      }
    }
  }

  static func unreadableTable(_ file: String, line: Int?, _ fault: TableFault) -> Self {
    Self(
      .inputMissing,
      Diagnostic("PasswordTable", at: Location(file: file, line: line), fault.sentence))
  }

  static func misplaced(_ sentence: String) -> Self {
    Self(.misplaced, Diagnostic("ProtectedCopiesFolder", .error, sentence))
  }
}
