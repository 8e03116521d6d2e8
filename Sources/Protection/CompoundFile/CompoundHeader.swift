/// The first sector of a compound file (MS-CFB 2.2).
struct CompoundHeader {
  let directoryStart: UInt32
  let miniTableStart: UInt32
  let miniTableSectors: Int
  let tableSectors: [UInt32]
  let listSectors: [UInt32]

  /// The header's 512 bytes.
  var bytes: [UInt8] {
    var bytes = CompoundFormat.magic
    bytes += repeatElement(0, count: 16)
    // Minor and major version, byte order, sector and mini sector as powers of two.
    for number: UInt16 in [0x3E, 3, 0xFFFE, 9, 6] { bytes.append(littleEndian: number) }
    // Six reserved bytes, and the count of directory sectors, which version 3 leaves at zero.
    bytes += repeatElement(0, count: 6 + 4)
    let fields: [UInt32] = [
      UInt32(tableSectors.count), directoryStart, 0, UInt32(CompoundFormat.miniStreamCutoff),
      miniTableStart, UInt32(miniTableSectors),
      listSectors.first ?? CompoundFormat.Mark.endOfChain, UInt32(listSectors.count),
    ]
    for field in fields { bytes.append(littleEndian: field) }
    for sector in tableSectors.prefix(CompoundFormat.tableSectorsInHeader) {
      bytes.append(littleEndian: sector)
    }
    bytes.pad(to: CompoundFormat.sectorSize, with: 0xFF)
    return bytes
  }
}
