/// Contents laid out in sectors of one size, with the table that says which sector follows which.
struct SectorChains {
  private let sectorSize: Int
  /// The sectors, one after the other.
  private(set) var bytes: [UInt8] = []
  /// For each sector the next one of its chain, or what else it is.
  private(set) var table: [UInt32] = []

  init(sectorSize: Int) {
    self.sectorSize = sectorSize
  }

  /// Appends a content as a chain; returns its first sector.
  mutating func append(_ content: [UInt8]) -> UInt32 {
    guard !content.isEmpty else { return CompoundFormat.Mark.endOfChain }
    let first = table.count
    bytes += content
    bytes.pad(to: sectorSize)
    let end = bytes.count / sectorSize
    table += (first + 1..<end).map(UInt32.init)
    table.append(CompoundFormat.Mark.endOfChain)
    return UInt32(first)
  }

  /// The table as bytes in whole sectors of the file, its unused places marked free.
  var tableBytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in table { bytes.append(littleEndian: number) }
    bytes.pad(to: CompoundFormat.sectorSize, with: 0xFF)
    return bytes
  }
}
