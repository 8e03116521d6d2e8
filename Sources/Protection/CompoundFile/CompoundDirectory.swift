/// The directory of a compound file: its storages and streams as one list, in which the members of
/// each storage form a red-black tree (MS-CFB 2.6.4).
struct CompoundDirectory {
  /// The entries, the root first.
  private(set) var entries: [CompoundDirectoryEntry] = []
  /// The entry of each stream, by path.
  private(set) var streams: [[String]: Int] = [:]

  /// The directory of streams at `paths`; where they start is not known yet.
  init(paths: [[String]]) {
    entries.append(CompoundDirectoryEntry(name: "Root Entry", kind: .root))
    fill(storage: 0, at: [], with: paths)
  }

  /// Says where a stream, or the mini stream at the root, starts and how long it is.
  mutating func place(_ entry: Int, at start: UInt32, size: Int) {
    entries[entry].start = start
    entries[entry].size = size
  }

  /// The entries in whole sectors.
  var bytes: [UInt8] {
    let perSector = CompoundFormat.sectorSize / CompoundFormat.directoryEntrySize
    let unused = (perSector - entries.count % perSector) % perSector
    return (entries + repeatElement(CompoundDirectoryEntry(), count: unused)).flatMap(\.bytes)
  }

  private mutating func fill(storage: Int, at place: [String], with paths: [[String]]) {
    let depth = place.count
    let names = Set(paths.map { $0[depth] }).sorted(by: CompoundDirectoryEntry.isOrdered)
    let levels = Int.bitWidth - names.count.leadingZeroBitCount
    entries[storage].child = addTree(of: names[...], at: place, level: 1, of: levels)
    for name in names {
      let inner = paths.filter { $0[depth] == name && $0.count > depth + 1 }
      guard !inner.isEmpty, let entry = streams.removeValue(forKey: place + [name]) else {
        continue
      }
      entries[entry].kind = .storage
      fill(storage: entry, at: place + [name], with: inner)
    }
  }

  /// Adds `names` as a tree with its middle at the top; returns its top.
  ///
  /// Split in the middle, a tree is full but for its last level. With that level red and the rest
  /// black every way down meets equally many black entries and never two red ones in a row.
  private mutating func addTree(
    of names: ArraySlice<String>, at place: [String], level: Int, of levels: Int
  ) -> UInt32 {
    guard !names.isEmpty else { return CompoundFormat.noEntry }
    let middle = names.startIndex + names.count / 2
    let entry = entries.count
    entries.append(CompoundDirectoryEntry(name: names[middle], kind: .stream))
    entries[entry].isRed = level == levels && level > 1
    streams[place + [names[middle]]] = entry
    let left = addTree(of: names[..<middle], at: place, level: level + 1, of: levels)
    let right = addTree(of: names[(middle + 1)...], at: place, level: level + 1, of: levels)
    entries[entry].left = left
    entries[entry].right = right
    return UInt32(entry)
  }
}
