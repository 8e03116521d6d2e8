import Diagnostics
import Files

extension FileFault {
  /// What it means for the command.
  var reason: ProtectionFailure.Reason {
    switch kind {
    case .permission: .permission
    case .cannotCreate: .cannotCreate
    case .diskFull, .inputOutput, .locked: .inputOutput
    }
  }

  /// The failure at a path of ours.
  func failure(at path: String) -> ProtectionFailure {
    ProtectionFailure(reason, Diagnostic("ProtectedFile", at: Location(file: path), sentence))
  }

  private var sentence: String {
    switch reason {
    case .permission: "no permission; check the owner and rights of the file and its folder"
    case .cannotCreate:
      "it cannot be opened or made; see whether its folder is there and a link or something else "
        + "stands in its place"
    default: "it cannot be read or written; check the disk and run again"
    }
  }
}
