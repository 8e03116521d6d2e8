#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A call to the system for a file that failed.
package struct FileFault: Error, Hashable, Sendable {
  /// What the system's error number means for a command.
  package enum Kind: Hashable, Sendable {
    /// A file or folder cannot be made or opened there.
    case cannotCreate
    /// The disk is full.
    case diskFull
    /// Reading or writing failed.
    case inputOutput
    /// Another process holds the lock.
    case locked
    /// The system does not allow it.
    case permission
  }

  /// The system's error number.
  package let code: Int32
  /// Whether a symbolic link stands in the place.
  package let isLink: Bool

  /// A fault with the system's error number.
  package init(code: Int32, isLink: Bool = false) {
    self.code = code
    self.isLink = isLink
  }

  /// What it means for a command.
  package var kind: Kind {
    switch code {
    case EACCES, EPERM, EROFS: .permission
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EWOULDBLOCK: .locked
    case ENOENT, ENOTDIR, EEXIST, EISDIR, EMFILE, ENFILE, ENAMETOOLONG, ELOOP, EXDEV, ENOTEMPTY:
      .cannotCreate
    default: .inputOutput
    }
  }
}

/// What a target throws for files: made from the system's fault and the place of ours.
package protocol FileFailure: Error {
  /// The failure for `fault` at `path`, relative to the folder that was opened first; empty for the
  /// folder itself.
  init(_ fault: FileFault, at path: String)
}

extension FileFault: FileFailure {
  /// The fault itself, where nobody asks for the place.
  package init(_ fault: FileFault, at path: String) {
    self = fault
  }
}
