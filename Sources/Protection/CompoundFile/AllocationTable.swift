/// The sectors that say where all sectors are: the allocation table, and for a large file the list
/// of the allocation table's own sectors (MS-CFB 2.3, 2.5).
struct AllocationTable {
  /// The numbers of the table's own sectors.
  let tableSectors: [UInt32]
  /// The numbers of the sectors that list the table sectors beyond the header's 109.
  let listSectors: [UInt32]
  /// Both, as they follow the contents.
  let bytes: [UInt8]

  /// The table for sectors of content, which it follows in the file.
  init(of content: [UInt32]) {
    let (tables, lists) = Self.counts(for: content.count)
    let first = UInt32(content.count)
    tableSectors = (0..<UInt32(tables)).map { first + $0 }
    listSectors = (0..<UInt32(lists)).map { first + UInt32(tables) + $0 }
    let entries =
      content + tableSectors.map { _ in CompoundFormat.Mark.fat }
      + listSectors.map { _ in CompoundFormat.Mark.difat }
    var bytes: [UInt8] = []
    for entry in entries { bytes.append(littleEndian: entry) }
    bytes.pad(to: CompoundFormat.sectorSize, with: 0xFF)
    self.bytes = bytes + Self.lists(tableSectors, in: listSectors)
  }

  /// How many table and list sectors there are, which the table counts as well.
  private static func counts(for content: Int) -> (tables: Int, lists: Int) {
    var tables = 0
    var lists = 0
    while tables * CompoundFormat.numbersPerSector < content + tables + lists {
      tables += 1
      let beyond = max(0, tables - CompoundFormat.tableSectorsInHeader)
      // The last number of a list sector leads to the next one.
      lists = (beyond + numbersPerList - 1) / numbersPerList
    }
    return (tables, lists)
  }

  private static let numbersPerList = CompoundFormat.numbersPerSector - 1

  private static func lists(_ tables: [UInt32], in sectors: [UInt32]) -> [UInt8] {
    var rest = tables.dropFirst(CompoundFormat.tableSectorsInHeader)
    var bytes: [UInt8] = []
    for index in sectors.indices {
      let isLast = index == sectors.count - 1
      let here = rest.prefix(numbersPerList)
      rest = rest.dropFirst(numbersPerList)
      let unused = repeatElement(CompoundFormat.Mark.free, count: numbersPerList - here.count)
      for number in Array(here) + unused { bytes.append(littleEndian: number) }
      bytes.append(littleEndian: isLast ? CompoundFormat.Mark.endOfChain : sectors[index + 1])
    }
    return bytes
  }
}
