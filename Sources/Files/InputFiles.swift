#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads what the user gives, by its path and through links.
package enum InputFiles {
  /// The names in the folder at `path`, in order; throws where not all of them can be told, for a
  /// record that is overlooked may hold who is excluded.
  package static func names(in path: String) throws(FileFault) -> [String] {
    guard let stream = opendir(path) else { throw FileFault(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    // Only the error number tells the end from a failure.
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileFault(code: errno) }
    return names.sorted()
  }

  /// What the file at `path` holds.
  package static func bytes(of path: String) throws(FileFault) -> [UInt8] {
    // Not to hang where a pipe stands in the way.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw FileFault(code: errno) }
    defer { close(opened) }
    var status = stat()
    guard fstat(opened, &status) == 0 else { throw FileFault(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(code: EISDIR) }
    return try bytes(of: opened, size: Int(status.st_size))
  }

  /// The first `size` bytes of an open file, or as many as there are.
  static func bytes(of opened: Int32, size: Int) throws(FileFault) -> [UInt8] {
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
}
