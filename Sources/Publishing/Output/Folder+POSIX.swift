#if canImport(Darwin)
  import Darwin
#else
  import CSyncFS
  import Glibc
#endif

/// An open folder in or below the output folder; the only place that calls the system for files.
///
/// Everything is reached by name from an open folder and never through a symbolic link, so that
/// nothing outside the output folder can be read or written, whatever is put in the way.
final class Folder: Sendable {
  private let descriptor: Int32
  /// The folder's path relative to the output folder; empty for the output folder itself.
  let path: String

  private init(_ descriptor: Int32, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens the output folder at `path`, made with its parents where it is missing.
  static func root(_ path: String) throws(OutputError) -> Folder {
    var prefix = path.hasPrefix("/") ? "/" : ""
    var refusal: Int32?
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix == "/" ? String(part) : "/\(part)"
      if mkdir(prefix, 0o700) == 0 {
        chmod(prefix, 0o700)
      } else if errno != EEXIST {
        refusal = refusal ?? errno
      }
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // A folder that is missing since it could not be made: that is the reason to tell.
      throw OutputError(OutputError.reason(errno == ENOENT ? refusal ?? errno : errno), "")
    }
    return Folder(descriptor, "")
  }

  /// The path of `name` in this folder, relative to the output folder.
  func path(of name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }

  /// Opens the folder `name`, or nil where there is none.
  func existingFolder(_ name: String) throws(OutputError) -> Folder? {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened >= 0 { return Folder(opened, path(of: name)) }
    let code = errno
    guard code != ENOENT else { return nil }
    throw failure(code, name)
  }

  /// Opens the folder `name` for its owner only, made where it is missing.
  func folder(_ name: String) throws(OutputError) -> Folder {
    guard mkdirat(descriptor, name, 0o700) == 0 || errno == EEXIST else {
      throw failure(errno, name)
    }
    guard let folder = try existingFolder(name) else { throw failure(ENOENT, name) }
    try Self.restrict(folder.descriptor, to: 0o700, folder.path)
    return folder
  }

  /// Takes the lock that the file `name` stands for, until the returned value goes away.
  func lock(_ name: String) throws(OutputError) -> FolderLock {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(descriptor, name, flags, 0o600)
    guard opened >= 0 else { throw failure(errno, name) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(opened)
      throw code == EWOULDBLOCK ? OutputError(.locked, "") : failure(code, name)
    }
    return FolderLock(opened)
  }

  /// Writes a new file for its owner only; a file that could not be written whole is removed.
  func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(descriptor, name, flags, 0o600)
    guard opened >= 0 else { throw failure(errno, name) }
    // The mode asked for is cut by the umask, which may be stricter than is of use.
    var code = fchmod(opened, 0o600) == 0 ? 0 : errno
    if code == 0 { code = Self.writeAll(bytes, to: opened) }
    #if canImport(Darwin)
      // No call there covers a whole set; see `syncFileSystem()`.
      if code == 0, fsync(opened) != 0 { code = errno }
    #endif
    if close(opened) != 0, code == 0 { code = errno }
    guard code != 0 else { return }
    unlinkat(descriptor, name, 0)
    throw failure(code, name)
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

  /// Sets a mode that is not as it should be.
  private static func restrict(
    _ descriptor: Int32, to mode: mode_t, _ path: String
  ) throws(OutputError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw OutputError(OutputError.reason(errno), path)
    }
    guard status.st_mode & 0o777 != mode, fchmod(descriptor, mode) != 0 else { return }
    throw OutputError(OutputError.reason(errno), path)
  }

  /// The contents of the regular file `name`, or nil where there is none; its mode is set to 0600
  /// on the way where `restricting` says so.
  func read(_ name: String, restricting: Bool = false) throws(OutputError) -> [UInt8]? {
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
    return try contents(of: opened, size: Int(status.st_size), name)
  }

  private func contents(of opened: Int32, size: Int, _ name: String) throws(OutputError) -> [UInt8]
  {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, total in
      while let start = buffer.baseAddress, total < size {
        #if canImport(Darwin)
          let count = Darwin.read(opened, start + total, size - total)
        #else
          let count = Glibc.read(opened, start + total, size - total)
        #endif
        if count < 0, errno != EINTR { code = errno }
        if count == 0 || code != 0 { break }
        total += max(count, 0)
      }
    }
    guard code == 0 else { throw failure(code, name) }
    return bytes
  }
}

extension Folder {
  /// Whether anything is called `name`.
  func has(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Gives `name` the place of `newName` in `folder`, in one step.
  func move(_ name: String, to newName: String, in folder: Folder) throws(OutputError) {
    guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
      throw folder.failure(errno, newName)
    }
  }

  /// Removes the file `name`, if it is there.
  func remove(_ name: String) throws(OutputError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw failure(errno, name) }
  }

  /// Removes the folder `name` if it is empty; says whether it is gone.
  @discardableResult
  func removeEmptyFolder(_ name: String) -> Bool {
    unlinkat(descriptor, name, AT_REMOVEDIR) == 0
  }

  /// The names in the folder, in no order, and whether each is a folder (links are not).
  func contents() throws(OutputError) -> [(name: String, isFolder: Bool)] {
    // `fdopendir` takes its descriptor over, and a duplicate would share the reading position.
    let opened = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0, let stream = fdopendir(opened) else { throw failure(errno, "") }
    defer { closedir(stream) }
    var contents: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let type = Int(entry.pointee.d_type)
      contents.append((name, type == Int(DT_DIR) || type == Int(DT_UNKNOWN) && isFolder(name)))
    }
    return contents
  }

  private func isFolder(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder's own entries durable.
  func sync() throws(OutputError) {
    guard fsync(descriptor) == 0 else { throw failure(errno, "") }
  }

  /// Makes everything durable that was written to the folder's file system: one call for a set,
  /// where a call a file would cost more than writing it.
  func syncFileSystem() throws(OutputError) {
    #if canImport(Darwin)
      // There is no syncfs; this reaches through the drive's own cache for what was written before.
      let outcome = fcntl(descriptor, F_FULLFSYNC)
    #else
      let outcome = syncfs(descriptor)
    #endif
    guard outcome == 0 else { throw failure(errno, "") }
  }

  private func failure(_ code: Int32, _ name: String) -> OutputError {
    var status = stat()
    let isLink =
      fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
    let place = name.isEmpty ? path : path(of: name)
    return OutputError(isLink ? .symbolicLink : OutputError.reason(code), place)
  }
}

/// The hold on an output folder, let go by the kernel however the run ends.
final class FolderLock: Sendable {
  private let descriptor: Int32

  fileprivate init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}

extension OutputError {
  /// What the system's error number means for a run.
  fileprivate static func reason(_ code: Int32) -> Reason {
    switch code {
    case EACCES, EPERM, EROFS: .permission
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case ENOENT, ENOTDIR, EEXIST, EISDIR, EMFILE, ENFILE, ENAMETOOLONG, ELOOP, EXDEV, ENOTEMPTY:
      .cannotCreate
    default: .inputOutput
    }
  }
}
