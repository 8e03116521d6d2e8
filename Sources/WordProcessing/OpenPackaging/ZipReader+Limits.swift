extension ZipReader {
  /// What an archive may hold at most before it is refused.
  package struct Limits: Hashable, Sendable {
    /// The number of entries.
    package var entries: Int
    /// The unpacked size of one entry in bytes.
    package var entrySize: UInt64
    /// The unpacked size of all entries in bytes.
    package var totalSize: UInt64
    /// How many times its packed size an entry may unpack to, where it is larger than
    /// `ratioFreeSize`: deflate reaches 1,032, repetitive document markup some 60.
    package var ratio: UInt64
    /// The unpacked size in bytes up to which no ratio is suspicious.
    package var ratioFreeSize: UInt64

    /// Limits for an archive of `entries` entries and so on.
    package init(
      entries: Int, entrySize: UInt64, totalSize: UInt64, ratio: UInt64, ratioFreeSize: UInt64
    ) {
      self.entries = entries
      self.entrySize = entrySize
      self.totalSize = totalSize
      self.ratio = ratio
      self.ratioFreeSize = ratioFreeSize
    }

    /// What a Word document of text, tables and a few pictures stays far below.
    package static let document = Limits(
      entries: 500, entrySize: 32 << 20, totalSize: 64 << 20, ratio: 200, ratioFreeSize: 256 << 10)
  }

  /// An entry as the archive's directory describes it.
  package struct Entry: Hashable, Sendable {
    package let name: PartName
    /// The size in bytes before compression.
    package let size: UInt64
    /// The size in bytes in the archive.
    package let compressedSize: UInt64
    package let hasComment: Bool
    package let hasExtraFields: Bool
    let index: UInt64
  }
}
