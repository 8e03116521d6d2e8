import CZip

/// Reads a zip archive in memory that may be hostile: everything that its directory says is
/// checked before anything is unpacked, and nothing is ever written to disk.
package struct ZipReader: ~Copyable {
  private let source: ZipSource
  private let archive: OpaquePointer
  /// The files in the archive in their order; folders are left out.
  package let entries: [Entry]
  /// Whether the archive as a whole carries a comment.
  package let hasComment: Bool
  private let limits: Limits

  /// Opens an archive and checks its directory.
  ///
  /// - Throws: ``ArchiveError`` if the bytes are no archive, or hold more than `limits` allow, a
  ///   name that leads elsewhere, two names that are one on a system that ignores case, or an entry
  ///   that is encrypted, a link, or compressed in an unusual way.
  package init(_ bytes: [UInt8], limits: Limits = .document) throws(ArchiveError) {
    guard !bytes.isEmpty else { throw .malformed }
    let source = try ZipSource(copying: bytes)
    let archive = try source.openArchive(flags: ZIP_RDONLY | ZIP_CHECKCONS)
    do throws(ArchiveError) {
      entries = try Self.checkedEntries(of: archive, limits: limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    var commentLength: Int32 = 0
    let comment = zip_get_archive_comment(archive, &commentLength, ZIP_FL_ENC_RAW)
    hasComment = comment != nil && commentLength > 0
    self.source = source
    self.archive = archive
    self.limits = limits
  }

  deinit { zip_discard(archive) }

  /// The unpacked content of a part.
  ///
  /// - Throws: ``ArchiveError/noSuchEntry``, or ``ArchiveError/damaged(entry:)`` if the content is
  ///   not of the size or checksum that the directory gave.
  package func read(_ name: PartName) throws(ArchiveError) -> [UInt8] {
    guard let entry = entries.first(where: { $0.name == name }) else { throw .noSuchEntry }
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw ArchiveError(zip_get_error(archive).pointee)
    }
    defer { zip_fclose(file) }
    let size = Int(entry.size)
    var isComplete = false
    // One byte more than expected: reading on to the end is what makes libzip compare checksums,
    // and a content that goes on is a lie of the directory.
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      count = Self.readAll(file, into: buffer)
      isComplete = count == size
    }
    guard isComplete else { throw .damaged(entry: Int(entry.index)) }
    return content
  }

  /// Fills `buffer` as far as the file goes; returns how many bytes there were, 0 on an error.
  private static func readAll(
    _ file: OpaquePointer, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var total = 0
    while total < buffer.count, let start = buffer.baseAddress {
      let count = Int(zip_fread(file, start + total, zip_uint64_t(buffer.count - total)))
      if count < 0 { return -1 }
      if count == 0 { break }
      total += count
    }
    return total
  }
}
