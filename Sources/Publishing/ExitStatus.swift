/// How a command ends. The README holds the same table.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Everything that was due is made or unchanged; rows skipped by a printed rule included.
  case success = 0
  /// The command was called wrongly.
  case usage = 64
  /// Some records have errors or lack a decision; what does not depend on them was made.
  case recordsHaveErrors = 65
  /// An input is missing or cannot be read as a table at all.
  case inputMissing = 66
  /// A made document failed verification; the recipient's pack is not there.
  case verificationFailed = 70
  /// Output cannot be created.
  case cannotCreate = 73
  /// Input or output failed.
  case inputOutput = 74
  /// Another run holds the output folder.
  case folderInUse = 75
  /// Permission is missing.
  case permission = 77
  /// A template or profile has an error: nothing is made.
  case templateOrProfile = 78
  /// A signal ended the command before it changed anything.
  case interrupted = 130

  /// The meaning in one line, as the manual prints it.
  package var meaning: String {
    switch self {
    case .success: "everything that was due is made or unchanged"
    case .usage: "the command was called wrongly"
    case .recordsHaveErrors:
      "some records have errors or lack a decision; what does not depend on them was made"
    case .inputMissing: "an input is missing or cannot be read as a table"
    case .verificationFailed:
      "a made document failed verification; that recipient's pack is not there"
    case .cannotCreate: "output cannot be created"
    case .inputOutput: "reading or writing failed"
    case .folderInUse: "another run holds the output folder"
    case .permission: "permission is missing"
    case .templateOrProfile: "a template or profile has an error: nothing was made"
    case .interrupted: "stopped by Ctrl-C or a signal: nothing was changed"
    }
  }
}
