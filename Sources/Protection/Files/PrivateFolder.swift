#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open folder, in which files are reached by name and never through a symbolic link.
///
/// What is made in it is for its owner only. It is a class because it holds an open descriptor.
final class PrivateFolder: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens the folder at a path that the user gave.
  convenience init(opening path: String) throws(FileFault) {
    let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw FileFault(code: errno) }
    self.init(opened)
  }

  /// Opens the folder at `path`, made with its parents where it is missing.
  static func making(_ path: String) throws(FileFault) -> PrivateFolder {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix == "/" ? String(part) : "/\(part)"
      // The mode asked for is cut by the umask, which may be stricter than is of use.
      if mkdir(prefix, 0o700) == 0 { chmod(prefix, 0o700) }
    }
    return try PrivateFolder(opening: path)
  }

  /// The folder `name` in this one; nil where there is none.
  func existingFolder(_ name: String) throws(FileFault) -> PrivateFolder? {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened >= 0 { return PrivateFolder(opened) }
    let code = errno
    guard code == ENOENT else { throw FileFault(code: code) }
    return nil
  }

  /// The folder `name` in this one, made where it is missing, for its owner only.
  func folder(_ name: String) throws(FileFault) -> PrivateFolder {
    guard mkdirat(descriptor, name, 0o700) == 0 || errno == EEXIST else {
      throw FileFault(code: errno)
    }
    guard let folder = try existingFolder(name) else { throw FileFault(code: ENOENT) }
    guard fchmod(folder.descriptor, 0o700) == 0 else { throw FileFault(code: errno) }
    return folder
  }

  /// The names in the folder that are not hidden, in order.
  func names() throws(FileFault) -> [String] {
    // `fdopendir` takes its descriptor over, and a duplicate would share the reading position.
    let opened = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0, let stream = fdopendir(opened) else { throw FileFault(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The folders in this one whose names are of the kind that a run gives.
  func folders() throws(FileFault) -> [(name: String, folder: PrivateFolder)] {
    var folders: [(String, PrivateFolder)] = []
    for name in try names() where PackPath.isOurs(name) {
      // Files and links are none of the folders that a run made.
      if let folder = try? existingFolder(name) { folders.append((name, folder)) }
    }
    return folders
  }

  /// Gives `name` the place of `newName`, in one step that lasts.
  func move(_ name: String, to newName: String) throws(FileFault) {
    guard renameat(descriptor, name, descriptor, newName) == 0, fsync(descriptor) == 0 else {
      throw FileFault(code: errno)
    }
  }

  /// Removes the file `name`; says whether there was one.
  @discardableResult
  func remove(_ name: String) throws(FileFault) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    guard errno == ENOENT else { throw FileFault(code: errno) }
    return false
  }

  /// Removes the folder `name` if nothing is in it.
  func removeEmptyFolder(_ name: String) {
    unlinkat(descriptor, name, AT_REMOVEDIR)
  }
}

extension PrivateFolder {
  /// What a file is, besides what it holds.
  struct Rights {
    /// Whether its owner alone may open it, and is who runs the command.
    let isPrivate: Bool
  }

  /// The regular file `name`; nil where there is none.
  func read(_ name: String) throws(FileFault) -> (bytes: [UInt8], rights: Rights)? {
    // Not to hang where a pipe stands in the way.
    let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw FileFault(code: errno)
    }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0 else { throw FileFault(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(code: EISDIR) }
    let rights = Rights(isPrivate: status.st_mode & 0o077 == 0 && status.st_uid == geteuid())
    return (try Self.contents(of: opened, size: Int(status.st_size)), rights)
  }

  private static func contents(of opened: Int32, size: Int) throws(FileFault) -> [UInt8] {
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
    guard code == 0 else { throw FileFault(code: code) }
    return bytes
  }

  /// Writes a file for its owner only, in the place of one that a killed run left; a file that could
  /// not be written whole is removed.
  func write(_ bytes: [UInt8], to name: String) throws(FileFault) {
    try remove(name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(descriptor, name, flags, 0o600)
    guard opened >= 0 else { throw FileFault(code: errno) }
    var code = fchmod(opened, 0o600) == 0 ? 0 : errno
    if code == 0 { code = Self.writeAll(bytes, to: opened) }
    if code == 0, fsync(opened) != 0 { code = errno }
    if close(opened) != 0, code == 0 { code = errno }
    guard code != 0 else { return }
    unlinkat(descriptor, name, 0)
    throw FileFault(code: code)
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
}
