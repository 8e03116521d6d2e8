#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which file stands somewhere and when it last changed, without looking into it: while none of it
/// is different, neither is what the file holds.
///
/// The time of change (`ctime`) is the system's own and cannot be set, so that a file put back with
/// its old date still counts as another.
package struct FileStamp: Hashable, Sendable {
  /// The file's number on its disk.
  package let number: UInt64
  /// Its size in bytes.
  package let size: Int
  /// When its contents were written, in nanoseconds since 1970.
  package let written: Int
  /// When anything of it was changed, its rights and its name included.
  package let changed: Int
  /// Its kind and rights.
  package let mode: UInt32

  /// A stamp of these facts.
  package init(number: UInt64, size: Int, written: Int, changed: Int, mode: UInt32) {
    self.number = number
    self.size = size
    self.written = written
    self.changed = changed
    self.mode = mode
  }

  init(_ status: stat) {
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      number: UInt64(status.st_ino), size: Int(status.st_size),
      written: written.tv_sec * 1_000_000_000 + written.tv_nsec,
      changed: changed.tv_sec * 1_000_000_000 + changed.tv_nsec, mode: UInt32(status.st_mode))
  }

  /// The stamp of what `path` leads to, through links; nil where there is nothing. Throws where that
  /// cannot be told, and for a link that leads nowhere.
  package static func of(_ path: String) throws(FileFault) -> FileStamp? {
    var status = stat()
    if stat(path, &status) == 0 { return FileStamp(status) }
    let code = errno
    guard code == ENOENT || code == ENOTDIR else { throw FileFault(code: code) }
    if lstat(path, &status) == 0 { throw FileFault(code: code, isLink: true) }
    return nil
  }

  /// Whether it is a file that holds something, and no folder, pipe or link.
  package var isRegularFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }

  /// Whether it is a folder.
  package var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }

  /// Whether its owner alone may open it.
  package var isPrivate: Bool { mode & 0o077 == 0 }
}
