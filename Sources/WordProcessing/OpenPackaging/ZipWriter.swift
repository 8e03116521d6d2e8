import CZip

/// Writes a zip archive in memory whose bytes depend on nothing but its entries: their order is
/// that of adding, their time 1980-01-01, and they carry no comment or extra field.
package struct ZipWriter: ~Copyable {
  private let source: ZipSource
  private let archive: OpaquePointer
  private var isOpen = true

  /// How hard an entry is compressed: zlib's levels 1 (fast) to 9 (small).
  package struct Compression: Hashable, Sendable {
    let level: zip_uint32_t
    /// For what is compressed once a run.
    package static let small = Compression(level: 9)
    /// For what is compressed for every document. Measured on document parts of 9 and 18 KB:
    /// levels 1 to 3 take the same time, 3 being 5 % smaller than 1; level 6, zlib's default, takes
    /// more than twice as long to save another 200 bytes.
    package static let fast = Compression(level: 3)
  }

  /// A writer of a new archive.
  package init() throws(ArchiveError) {
    let source = try ZipSource()
    archive = try source.openArchive(flags: ZIP_CREATE)
    self.source = source
  }

  deinit { if isOpen { zip_discard(archive) } }

  /// Adds an entry at the end.
  package mutating func add(
    _ name: PartName, _ content: [UInt8], _ compression: Compression
  ) throws(ArchiveError) {
    let content = try ZipSource(copying: content)
    // The archive takes a reference over, but only if it accepts the entry.
    zip_source_keep(content.pointer)
    let index = zip_file_add(archive, name.path, content.pointer, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(content.pointer)
      throw failure
    }
    let entry = zip_uint64_t(index)
    // Day 1 of month 1 of year 0 since 1980. `zip_file_set_mtime` would go through the time zone.
    guard zip_file_set_dostime(archive, entry, 0, 33, 0) == 0,
      zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, compression.level) == 0
    else { throw failure }
  }

  /// Ends the archive and returns its bytes.
  package consuming func finished() throws(ArchiveError) -> [UInt8] {
    guard zip_close(archive) == 0 else { throw failure }
    isOpen = false
    return try source.bytes()
  }

  private var failure: ArchiveError { ArchiveError(zip_get_error(archive).pointee) }
}
