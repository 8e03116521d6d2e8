#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Synchronization

/// A file that stays open and is read and written in parts, for what is too long for memory. It is a
/// class because it holds an open descriptor.
package final class OpenFile<Failure: FileFailure>: Sendable {
  private let descriptor: Int32
  private let path: String
  private let end: Atomic<Int>

  fileprivate init(_ descriptor: Int32, _ path: String, size: Int) {
    self.descriptor = descriptor
    self.path = path
    end = Atomic(size)
  }

  deinit { close(descriptor) }

  /// How many bytes it holds.
  package var size: Int { end.load(ordering: .relaxed) }

  /// Writes `bytes` at its end, from any task; returns where they stand.
  @discardableResult
  package func append(_ bytes: some Collection<UInt8>) throws(Failure) -> Range<Int> {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    let code =
      bytes.withContiguousStorageIfAvailable { write(UnsafeRawBufferPointer($0), at: start) }
      ?? Array(bytes).withUnsafeBytes { write($0, at: start) }
    guard code == 0 else { throw Failure(FileFault(code: code), at: path) }
    return start..<start + bytes.count
  }

  /// The bytes that stand at `range`; throws where the file ends before.
  package func bytes(in range: Range<Int>) throws(Failure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, total in
      while let start = buffer.baseAddress, total < range.count, code == 0 {
        let count = pread(
          descriptor, start + total, range.count - total, off_t(range.lowerBound + total))
        if count == 0 { code = EIO }
        if count < 0, errno != EINTR { code = errno }
        total += max(count, 0)
      }
    }
    guard code == 0 else { throw Failure(FileFault(code: code), at: path) }
    return bytes
  }

  /// Makes it durable where one call for a set of files does not.
  package func syncUnlessInSet() throws(Failure) {
    guard !Folder<Failure>.canSyncSets, fsync(descriptor) != 0 else { return }
    throw Failure(FileFault(code: errno), at: path)
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int32 {
    var written = 0
    while let start = bytes.baseAddress, written < bytes.count {
      let count = pwrite(
        descriptor, start + written, bytes.count - written, off_t(offset + written))
      if count < 0, errno != EINTR { return errno }
      written += max(count, 0)
    }
    return 0
  }
}

extension Folder {
  /// Opens the regular file `name` to be read in parts, or nil where there is none.
  package func openFile(_ name: String) throws(Failure) -> OpenFile<Failure>? {
    // Not to hang where a pipe stands in the way.
    let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else {
      if errno == ENOENT { return nil }
      throw failure(errno, name)
    }
    var status = stat()
    var code = fstat(opened, &status) == 0 ? 0 : errno
    if code == 0, status.st_mode & S_IFMT != S_IFREG { code = EISDIR }
    guard code == 0 else {
      close(opened)
      throw failure(code, name)
    }
    return OpenFile(opened, path(of: name), size: Int(status.st_size))
  }

  /// Makes the file `name`, which nothing may have as its name yet, for its owner only, to be written
  /// in parts.
  package func createFile(_ name: String) throws(Failure) -> OpenFile<Failure> {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(descriptor, name, flags, 0o600)
    guard opened >= 0 else { throw failure(errno, name) }
    // The mode asked for is cut by the umask, which may be stricter than is of use.
    guard fchmod(opened, 0o600) == 0 else {
      let code = errno
      close(opened)
      unlinkat(descriptor, name, 0)
      throw failure(code, name)
    }
    return OpenFile(opened, path(of: name), size: 0)
  }
}
