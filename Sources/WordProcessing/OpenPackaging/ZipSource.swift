import CZip
import Foundation

/// Bytes in memory that libzip reads from or writes to, held by one reference of ours.
///
/// libzip counts references: an archive opened from a source takes one over, and this type keeps
/// another until it ends, so that the bytes outlive the archive on every path.
struct ZipSource: ~Copyable {
  let pointer: OpaquePointer

  /// A source of a copy of `bytes`; an empty one to write to if there are none.
  init(copying bytes: [UInt8] = []) throws(ArchiveError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = Self.copied(bytes).flatMap { copy -> OpaquePointer? in
      guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
        free(copy)
        return nil
      }
      return source
    }
    guard let source = source ?? (bytes.isEmpty ? zip_source_buffer_create(nil, 0, 0, &error) : nil)
    else { throw ArchiveError(error) }
    pointer = source
  }

  deinit { zip_source_free(pointer) }

  /// A copy that libzip frees; `nil` for no bytes or no memory.
  private static func copied(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    return copy
  }

  /// Opens the source as an archive, which then holds a reference of its own.
  func openArchive(flags: Int32) throws(ArchiveError) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    zip_source_keep(pointer)
    guard let archive = zip_open_from_source(pointer, flags, &error) else {
      zip_source_free(pointer)
      throw ArchiveError(error)
    }
    return archive
  }

  /// The bytes it holds now.
  func bytes() throws(ArchiveError) -> [UInt8] {
    guard zip_source_open(pointer) == 0 else { throw failure }
    defer { zip_source_close(pointer) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(pointer, &status) == 0 else { throw failure }
    let size = Int(status.size)
    var isComplete = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(Int(zip_source_read(pointer, buffer.baseAddress, zip_uint64_t(size))), 0)
      isComplete = count == size
    }
    guard isComplete else { throw failure }
    return bytes
  }

  private var failure: ArchiveError { ArchiveError(zip_source_error(pointer).pointee) }
}
