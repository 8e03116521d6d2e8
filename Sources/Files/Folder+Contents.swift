#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that was read.
package struct FileContents: Sendable {
  /// What it holds.
  package let bytes: [UInt8]
  /// Whether its owner alone may open it, and is who runs the command.
  package let isOwnersAlone: Bool
}

extension Folder {
  /// Writes a new file for its owner only; a file that could not be written whole is removed.
  ///
  /// - Parameters:
  ///   - bytes: what it holds.
  ///   - name: its name, which nothing may have yet; or a path, which leads through folders of ours.
  ///   - durably: whether it is on the disk before anything else happens; a set of files needs only
  ///     one ``syncFileSystem()``.
  ///   - makesFolders: whether folders are made that the path leads through and that are missing.
  /// - Throws: the failure of the system's call.
  package func write(
    _ bytes: [UInt8], to name: String, durably: Bool = false, makesFolders: Bool = false
  ) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var opened = openat(descriptor, name, flags, 0o600)
    if opened < 0, errno == ENOENT, makesFolders {
      try makeFolders(around: name)
      opened = openat(descriptor, name, flags, 0o600)
    }
    guard opened >= 0 else { throw failure(errno, name) }
    // The mode asked for is cut by the umask, which may be stricter than is of use.
    var code = fchmod(opened, 0o600) == 0 ? 0 : errno
    if code == 0 { code = Self.writeAll(bytes, to: opened) }
    if code == 0, durably || !Self.canSyncSets, fsync(opened) != 0 { code = errno }
    if close(opened) != 0, code == 0 { code = errno }
    guard code != 0 else { return }
    unlinkat(descriptor, name, 0)
    throw failure(code, name)
  }

  /// Whether one call covers a whole set.
  static var canSyncSets: Bool {
    #if canImport(Darwin)
      false
    #else
      true
    #endif
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while let start = buffer.baseAddress, written < buffer.count {
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, start + written, buffer.count - written)
        #else
          let count = Glibc.write(descriptor, start + written, buffer.count - written)
        #endif
        if count < 0, errno != EINTR { return errno }
        written += max(count, 0)
      }
      return 0
    }
  }

  /// The regular file `name`, or nil where there is none; its mode is set to 0600 on the way where
  /// `restricting` says so.
  package func read(
    _ name: String, restricting: Bool = false
  ) throws(Failure) -> FileContents? {
    // Not to hang where a pipe stands in the way.
    let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw failure(errno, name)
    }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0 else { throw failure(errno, name) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure(EISDIR, name) }
    if restricting { try Self.restrict(opened, to: 0o600, path(of: name)) }
    do throws(FileFault) {
      return FileContents(
        bytes: try InputFiles.bytes(of: opened, size: Int(status.st_size)),
        isOwnersAlone: status.st_mode & 0o077 == 0 && status.st_uid == geteuid())
    } catch {
      throw failure(error.code, name)
    }
  }
}
