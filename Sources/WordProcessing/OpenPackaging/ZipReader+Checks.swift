import CZip

extension ZipReader {
  /// The entries of an archive, all of them checked.
  static func checkedEntries(
    of archive: OpaquePointer, limits: Limits
  ) throws(ArchiveError) -> [Entry] {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else { throw .tooManyEntries(count) }
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    var foldedNames: Set<String> = []
    var totalSize: UInt64 = 0
    for index in 0..<count {
      guard let entry = try checkedEntry(index, of: archive, limits: limits) else { continue }
      guard foldedNames.insert(entry.name.path.lowercased()).inserted else { throw .duplicateName }
      totalSize += entry.size
      guard totalSize <= limits.totalSize else { throw .tooLargeInTotal }
      entries.append(entry)
    }
    return entries
  }

  /// One entry, or `nil` for an empty folder entry.
  private static func checkedEntry(
    _ index: Int, of archive: OpaquePointer, limits: Limits
  ) throws(ArchiveError) -> Entry? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    let position = zip_uint64_t(index)
    guard zip_stat_index(archive, position, ZIP_FL_ENC_RAW, &status) == 0, let rawName = status.name
    else { throw ArchiveError(zip_get_error(archive).pointee) }
    try checkForm(of: status, at: index, in: archive)
    try checkSize(of: status, at: index, limits: limits)
    let path = String(cString: rawName)
    let isFolder = path.last == "/"
    guard let name = try? PartName(isFolder ? String(path.dropLast()) : path) else {
      throw .unsafeName(entry: index)
    }
    if isFolder, status.size == 0 { return nil }
    guard !isFolder else { throw .unsafeName(entry: index) }
    return Entry(
      name: name, size: status.size, compressedSize: status.comp_size,
      hasComment: hasComment(position, in: archive),
      hasExtraFields: hasExtraFields(position, in: archive), index: position)
  }

  /// Refuses what is not a plain or deflated file.
  private static func checkForm(
    of status: zip_stat_t, at index: Int, in archive: OpaquePointer
  ) throws(ArchiveError) {
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted(entry: index) }
    guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method)) else {
      throw .unknownCompression(entry: index)
    }
    var system: zip_uint8_t = 0
    var attributes: zip_uint32_t = 0
    zip_file_get_external_attributes(archive, zip_uint64_t(index), 0, &system, &attributes)
    // The upper half holds the file mode of Unix, whose links are 0o12xxxx.
    guard attributes >> 28 != 0o12 else { throw .symbolicLink(entry: index) }
  }

  private static func checkSize(
    of status: zip_stat_t, at index: Int, limits: Limits
  ) throws(ArchiveError) {
    guard status.size <= limits.entrySize else { throw .tooLarge(entry: index) }
    let allowed = max(status.comp_size, 1).multipliedReportingOverflow(by: limits.ratio)
    guard
      status.size <= limits.ratioFreeSize || allowed.overflow || status.size <= allowed.partialValue
    else { throw .suspiciousRatio(entry: index) }
  }

  private static func hasComment(_ index: UInt64, in archive: OpaquePointer) -> Bool {
    var length: zip_uint32_t = 0
    let comment = zip_file_get_comment(archive, index, &length, ZIP_FL_ENC_RAW)
    return comment != nil && length > 0
  }

  private static func hasExtraFields(_ index: UInt64, in archive: OpaquePointer) -> Bool {
    let all = [UInt32(ZIP_FL_CENTRAL), UInt32(ZIP_FL_LOCAL)]
    return all.contains { zip_file_extra_fields_count(archive, index, $0) > 0 }
  }
}
