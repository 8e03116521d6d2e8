/// How a file differs from the zip archives that we write.
package enum PackageFault: String, Error, Hashable, Sendable {
  /// There is no directory at its end, or the directory does not fit the file.
  case noDirectory = "is not a complete zip archive"
  /// The archive has a comment.
  case archiveComment = "has an archive comment"
  /// An entry has a comment.
  case entryComment = "has a comment on an entry"
  /// An entry has an extra field.
  case extraField = "has an extra field on an entry"
  /// Two entries have one name, or names that differ only in case.
  case repeatedName = "has two entries of one name"
  /// An entry is not dated 1980-01-01 00:00.
  case dated = "has an entry with a date"
  /// An entry is encrypted, split, 64-bit, or compressed other than by deflate.
  case unusualEntry = "has an entry stored in a way that is not ours"
  /// There are bytes that belong to no entry, or an entry's two headers disagree.
  case unaccountedBytes = "holds bytes that belong to no entry"
  /// An entry does not decompress to what its header says.
  case unreadableEntry = "has an entry that cannot be read"
}
