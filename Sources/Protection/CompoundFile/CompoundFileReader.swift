/// Reads the streams of a compound file of version 3.
///
/// It believes nothing: each number is checked before it is followed, and a chain that comes back
/// to itself ends the reading.
struct CompoundFileReader {
  /// The file is no compound file, or its parts contradict each other.
  struct Malformed: Error, Hashable {}

  private let file: [UInt8]
  private let table: [UInt32]
  private var miniTable: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var directory: [CompoundDirectoryEntry] = []

  /// The file whose bytes are `file`.
  init(_ file: [UInt8]) throws(Malformed) {
    guard file.starts(with: CompoundFormat.magic), file.littleEndian(at: 26, as: UInt16.self) == 3,
      let directoryStart = file.littleEndian(at: 48, as: UInt32.self),
      let miniTableStart = file.littleEndian(at: 60, as: UInt32.self)
    else { throw Malformed() }
    self.file = file
    table = try Self.table(of: file)
    let entries = try chain(from: directoryStart)
    for offset in stride(from: 0, to: entries.count, by: CompoundFormat.directoryEntrySize) {
      guard let entry = CompoundDirectoryEntry(entries, at: offset) else { throw Malformed() }
      directory.append(entry)
    }
    guard let root = directory.first, root.kind == .root else { throw Malformed() }
    miniStream = try cut(try chain(from: root.start), to: root.size)
    miniTable = Self.numbers(in: try chain(from: miniTableStart))
  }

  /// The contents of the stream at `path`.
  func stream(_ path: [String]) throws(Malformed) -> [UInt8] {
    var entry = directory[0]
    for name in path { entry = try member(name, of: entry) }
    guard entry.kind == .stream else { throw Malformed() }
    guard entry.size < CompoundFormat.miniStreamCutoff else {
      return try cut(try chain(from: entry.start), to: entry.size)
    }
    return try cut(try miniChain(from: entry.start), to: entry.size)
  }

  /// Searches as other readers do, so that a wrongly ordered directory is found out.
  private func member(
    _ name: String, of storage: CompoundDirectoryEntry
  ) throws(Malformed) -> CompoundDirectoryEntry {
    var next = storage.child
    for _ in directory {
      guard directory.indices.contains(Int(next)) else { break }
      let entry = directory[Int(next)]
      if entry.name == name { return entry }
      next = CompoundDirectoryEntry.isOrdered(name, entry.name) ? entry.left : entry.right
    }
    throw Malformed()
  }
}

extension CompoundFileReader {
  private static func sector(_ number: UInt32, of file: [UInt8]) throws(Malformed) -> ArraySlice<
    UInt8
  > {
    let start = (Int(number) + 1) * CompoundFormat.sectorSize
    guard start + CompoundFormat.sectorSize <= file.count else { throw Malformed() }
    return file[start..<start + CompoundFormat.sectorSize]
  }

  private static func numbers(in bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count, by: 4).compactMap {
      bytes.littleEndian(at: $0, as: UInt32.self)
    }
  }

  private static func table(of file: [UInt8]) throws(Malformed) -> [UInt32] {
    guard file.count >= CompoundFormat.sectorSize,
      let count = file.littleEndian(at: 44, as: UInt32.self),
      var list = file.littleEndian(at: 68, as: UInt32.self)
    else { throw Malformed() }
    let inHeader = CompoundFormat.sectorSize - 4 * CompoundFormat.tableSectorsInHeader
    var sectors = numbers(in: Array(file[inHeader..<CompoundFormat.sectorSize]))
    while list != CompoundFormat.Mark.endOfChain, sectors.count < Int(count) {
      let numbers = numbers(in: Array(try sector(list, of: file)))
      sectors += numbers.dropLast()
      list = numbers.last ?? CompoundFormat.Mark.endOfChain
    }
    guard Int(count) <= sectors.count else { throw Malformed() }
    var bytes: [UInt8] = []
    for number in sectors.prefix(Int(count)) { bytes += try sector(number, of: file) }
    return numbers(in: bytes)
  }

  private func chain(from start: UInt32) throws(Malformed) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = start
    while next != CompoundFormat.Mark.endOfChain {
      guard table.indices.contains(Int(next)), bytes.count < file.count else { throw Malformed() }
      bytes += try Self.sector(next, of: file)
      next = table[Int(next)]
    }
    return bytes
  }

  private func miniChain(from start: UInt32) throws(Malformed) -> [UInt8] {
    let size = CompoundFormat.miniSectorSize
    var bytes: [UInt8] = []
    var next = start
    while next != CompoundFormat.Mark.endOfChain {
      let offset = Int(next) * size
      guard miniTable.indices.contains(Int(next)), offset + size <= miniStream.count,
        bytes.count < miniStream.count
      else { throw Malformed() }
      bytes += miniStream[offset..<offset + size]
      next = miniTable[Int(next)]
    }
    return bytes
  }

  private func cut(_ bytes: [UInt8], to size: Int) throws(Malformed) -> [UInt8] {
    guard size <= bytes.count else { throw Malformed() }
    return Array(bytes.prefix(size))
  }
}
