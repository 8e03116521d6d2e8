/// The figures of a compound file of version 3 (MS-CFB 2.1, 2.2).
enum CompoundFormat {
  /// The first eight bytes of every compound file.
  static let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  static let sectorSize = 512
  static let miniSectorSize = 64
  /// A stream shorter than this lies in the mini stream.
  static let miniStreamCutoff = 4096
  static let directoryEntrySize = 128
  /// How many sector numbers one sector holds.
  static let numbersPerSector = sectorSize / 4
  /// How many of the allocation table's sectors the header itself lists.
  static let tableSectorsInHeader = 109

  /// Sector numbers that say something else than where a sector is.
  enum Mark {
    static let difat: UInt32 = 0xFFFF_FFFC
    static let fat: UInt32 = 0xFFFF_FFFD
    static let endOfChain: UInt32 = 0xFFFF_FFFE
    static let free: UInt32 = 0xFFFF_FFFF
  }

  /// The directory's "no such entry".
  static let noEntry: UInt32 = 0xFFFF_FFFF
}
