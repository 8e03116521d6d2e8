/// Streams in one file, laid out as MS-CFB version 3 has it: what Word puts an encrypted document
/// into.
enum CompoundFile {
  /// The bytes of a file that holds `streams`. Equal streams give equal bytes.
  static func bytes(of streams: [CompoundStream]) -> [UInt8] {
    var sectors = SectorChains(sectorSize: CompoundFormat.sectorSize)
    var mini = SectorChains(sectorSize: CompoundFormat.miniSectorSize)
    var directory = CompoundDirectory(paths: streams.map(\.path))
    for stream in streams {
      let isMini = stream.bytes.count < CompoundFormat.miniStreamCutoff
      let start = isMini ? mini.append(stream.bytes) : sectors.append(stream.bytes)
      guard let entry = directory.streams[stream.path] else { continue }
      directory.place(entry, at: start, size: stream.bytes.count)
    }
    directory.place(0, at: sectors.append(mini.bytes), size: mini.bytes.count)
    let miniTable = mini.tableBytes
    let miniTableStart = sectors.append(miniTable)
    let directoryStart = sectors.append(directory.bytes)
    let table = AllocationTable(of: sectors.table)
    let header = CompoundHeader(
      directoryStart: directoryStart, miniTableStart: miniTableStart,
      miniTableSectors: miniTable.count / CompoundFormat.sectorSize,
      tableSectors: table.tableSectors, listSectors: table.listSectors)
    return header.bytes + sectors.bytes + table.bytes
  }
}
