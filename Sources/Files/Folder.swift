#if canImport(Darwin)
  import Darwin
#else
  import CSyncFS
  import Glibc
#endif

/// An open folder, in which files are reached by name; the only place that calls the system to read
/// and write what is made.
///
/// Nothing is reached through a symbolic link, so that nothing outside the folder can be read or
/// written, whatever is put in the way. What is made is for its owner only. It is a class because it
/// holds an open descriptor.
package final class Folder<Failure: FileFailure>: Sendable {
  let descriptor: Int32
  /// The folder's path relative to the one that was opened first; empty for that one itself.
  package let path: String

  private init(_ descriptor: Int32, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens the folder at a path that the user gave.
  package static func opening(_ path: String) throws(Failure) -> Folder {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(FileFault(code: errno), at: "") }
    return Folder(descriptor, "")
  }

  /// Opens the folder at `path`, made with its parents where it is missing.
  package static func making(_ path: String) throws(Failure) -> Folder {
    var prefix = path.hasPrefix("/") ? "/" : ""
    var refusal: Int32?
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix == "/" ? String(part) : "/\(part)"
      // The mode asked for is cut by the umask, which may be stricter than is of use.
      if mkdir(prefix, 0o700) == 0 {
        chmod(prefix, 0o700)
      } else if errno != EEXIST {
        refusal = refusal ?? errno
      }
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // A folder that is missing since it could not be made: that is the reason to tell.
      throw Failure(FileFault(code: errno == ENOENT ? refusal ?? errno : errno), at: "")
    }
    return Folder(descriptor, "")
  }

  /// The path of `name` in this folder, relative to the folder that was opened first.
  package func path(of name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }

  /// Opens the folder `name`, or nil where there is none.
  package func existingFolder(_ name: String) throws(Failure) -> Folder? {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened >= 0 { return Folder(opened, path(of: name)) }
    let code = errno
    guard code != ENOENT else { return nil }
    throw failure(code, name)
  }

  /// Opens the folder `name` for its owner only, made where it is missing.
  package func folder(_ name: String) throws(Failure) -> Folder {
    // Its mode first: where the umask took reading from its owner it could not be opened.
    guard try makeFolder(name), let folder = try existingFolder(name) else {
      throw failure(ENOENT, name)
    }
    try Self.restrict(folder.descriptor, to: 0o700, folder.path)
    return folder
  }

  /// Sets a mode that is not as it should be.
  static func restrict(
    _ descriptor: Int32, to mode: mode_t, _ path: String
  ) throws(Failure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Failure(FileFault(code: errno), at: path)
    }
    guard status.st_mode & 0o777 != mode, fchmod(descriptor, mode) != 0 else { return }
    throw Failure(FileFault(code: errno), at: path)
  }

  /// Takes the lock that the file `name` stands for, until the returned value goes away.
  package func lock(_ name: String) throws(Failure) -> FolderLock {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(descriptor, name, flags, 0o600)
    guard opened >= 0 else { throw failure(errno, name) }
    // A lock that its owner may not open would keep the next run out.
    fchmod(opened, 0o600)
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(opened)
      throw code == EWOULDBLOCK ? Failure(FileFault(code: code), at: "") : failure(code, name)
    }
    return FolderLock(opened)
  }
}

extension Folder {
  /// Whether anything is called `name`.
  package func has(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Gives `name` the place of `newName` in `folder`, in one step.
  package func move(_ name: String, to newName: String, in folder: Folder) throws(Failure) {
    guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
      throw folder.failure(errno, newName)
    }
  }

  /// The stamp of what is called `name`, a link's own; nil where there is nothing.
  package func stamp(of name: String) -> FileStamp? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStamp(status)
  }

  /// Removes the file `name`; says whether there was one.
  @discardableResult
  package func remove(_ name: String) throws(Failure) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    guard errno == ENOENT else { throw failure(errno, name) }
    return false
  }

  /// Makes the folders that `path` leads through, for their owner only, where they are missing.
  func makeFolders(around path: String) throws(Failure) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = String(path[..<slash])
    guard try !makeFolder(folder) else { return }
    try makeFolders(around: folder)
    guard try makeFolder(folder) else { throw failure(ENOENT, folder) }
  }

  /// Makes the folder at `path` where it is missing; says whether it is there, for it cannot be without
  /// the one around it.
  private func makeFolder(_ path: String) throws(Failure) -> Bool {
    guard mkdirat(descriptor, path, 0o700) == 0 else {
      switch errno {
      case EEXIST: return true
      case ENOENT: return false
      default: throw failure(errno, path)
      }
    }
    // The mode asked for is cut by the umask, which may be stricter than is of use, and by the rules
    // of the folder around it.
    guard fchmodat(descriptor, path, 0o700, 0) == 0 else { throw failure(errno, path) }
    return true
  }

  /// Removes everything that is in the folder.
  package func removeContents() throws(Failure) {
    for entry in try contents() {
      guard entry.isFolder else {
        try remove(entry.name)
        continue
      }
      try existingFolder(entry.name)?.removeContents()
      guard removeEmptyFolder(entry.name) else { throw failure(errno, entry.name) }
    }
  }

  /// Removes the folder `name` if it is empty; says whether it is gone.
  @discardableResult
  package func removeEmptyFolder(_ name: String) -> Bool {
    unlinkat(descriptor, name, AT_REMOVEDIR) == 0
  }

  /// The names in the folder, in no order, and whether each is a folder (links are not).
  package func contents() throws(Failure) -> [(name: String, isFolder: Bool)] {
    // `fdopendir` takes its descriptor over, and a duplicate would share the reading position.
    let opened = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw failure(errno, "") }
    guard let stream = fdopendir(opened) else {
      let code = errno
      close(opened)
      throw failure(code, "")
    }
    defer { closedir(stream) }
    var contents: [(name: String, isFolder: Bool)] = []
    // Only the error number tells the end from a failure.
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let type = Int(entry.pointee.d_type)
      contents.append((name, type == Int(DT_DIR) || type == Int(DT_UNKNOWN) && isFolder(name)))
      errno = 0
    }
    guard errno == 0 else { throw failure(errno, "") }
    return contents
  }

  private func isFolder(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder's own entries durable.
  package func sync() throws(Failure) {
    guard fsync(descriptor) == 0 else { throw failure(errno, "") }
  }

  /// Makes everything durable that was written to the folder's file system: one call for a set,
  /// where a call a file would cost more than writing it.
  package func syncFileSystem() throws(Failure) {
    #if canImport(Darwin)
      // There is no syncfs; this reaches through the drive's own cache for what was written before.
      let outcome = fcntl(descriptor, F_FULLFSYNC)
    #else
      let outcome = syncfs(descriptor)
    #endif
    guard outcome == 0 else { throw failure(errno, "") }
  }

  func failure(_ code: Int32, _ name: String) -> Failure {
    var status = stat()
    let isLink =
      fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFLNK
    let place = name.isEmpty ? path : path(of: name)
    return Failure(FileFault(code: code, isLink: isLink), at: place)
  }
}

/// The hold on a folder, let go by the kernel however the process ends.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  fileprivate init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
