package import Diagnostics
package import Files

/// Why the output folder could not be written.
///
/// Quotes paths of ours only, relative to the output folder; never what a file holds, nor the name
/// of a file that somebody else put there.
package struct OutputError: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Reason: Hashable, Sendable {
    /// Another run holds the folder.
    case locked
    /// A file or folder cannot be made there (exit 73).
    case cannotCreate
    /// A symbolic link stands where a file or folder of ours belongs (exit 73).
    case symbolicLink
    /// A path is not of the kind that we write (exit 73).
    case pathNotAllowed
    /// Two files of one run have one path, or differ only in case, or one is the other's folder.
    case pathsCollide
    /// `manifest.json` is none of ours, so that nothing tells which files are (exit 73).
    case manifestUnreadable
    /// A file to be taken over is not the one that its run released (exit 70).
    case notAsReleased
    /// The disk is full (exit 74).
    case diskFull
    /// Reading or writing failed (exit 74).
    case inputOutput
    /// The system does not allow it (exit 77).
    case permission
  }

  /// What went wrong.
  package let reason: Reason
  /// The path that it went wrong with, relative to the output folder; empty for the folder itself.
  package let path: String

  init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  /// The command's exit code: 70, 73, 74, 75 or 77.
  package var exitCode: Int32 {
    switch reason {
    case .locked: 75
    case .notAsReleased: 70
    case .cannotCreate, .symbolicLink, .pathNotAllowed, .pathsCollide, .manifestUnreadable: 73
    case .diskFull, .inputOutput: 74
    case .permission: 77
    }
  }

  /// The error as a diagnostic.
  package var diagnostic: Diagnostic {
    let place = path.isEmpty ? "the output folder" : "'\(path)' in the output folder"
    return Diagnostic("OutputFolder", .error, sentence(about: place))
  }

  private func sentence(about place: String) -> String {
    switch reason {
    case .locked: "another run is using the output folder; wait until it is done"
    case .cannotCreate: "\(place) cannot be made; see whether something else stands there"
    case .symbolicLink: "\(place) is a symbolic link; replace it by a real file or folder"
    case .pathNotAllowed:
      "a document's path may hold only letters, digits and . _ - between slashes"
    case .pathsCollide: "\(place) would be written twice; make the ids differ in more than case"
    case .manifestUnreadable:
      "\(place) is not a manifest of ours; move the output folder's contents aside"
    case .notAsReleased:
      "'\(path)' is missing or not as its run released it; run that part again, then merge"
    case .diskFull: "the disk is full while writing \(place); make room and run again"
    case .inputOutput: "\(place) cannot be read or written; check the disk and run again"
    case .permission: "no permission to write \(place); check the folder's owner and rights"
    }
  }
}

extension OutputError: FileFailure {
  /// What the system's fault means for a run.
  package init(_ fault: FileFault, at path: String) {
    let reason: Reason =
      switch fault.kind {
      case .permission: .permission
      case .diskFull: .diskFull
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .locked: .locked
      }
    self.init(fault.isLink ? .symbolicLink : reason, path)
  }
}
