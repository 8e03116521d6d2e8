/// Recognises rows that a printed rule leaves out: duplicates and test persons.
struct RowFilter {
  private let table: Table
  private let map: ColumnMap
  private let positions: [Int]
  private let names: [Int]
  private var seen: [Int: [Int]] = [:]

  init(_ table: Table, map: ColumnMap) {
    self.table = table
    self.map = map
    positions = table.layout.usedPositions + table.groups.flatMap(\.usedPositions)
    names = [ColumnID.firstName, .lastName, .knownAs]
      .flatMap { table.layout.positions[$0.rawValue] }
  }

  /// The rule by which `row` is skipped, if any. Rows must be asked about in order.
  mutating func rule(for row: Int, ids: [ColumnID]) -> SkipRule? {
    if isMarked(row) { return .markedDuplicate }
    if ids.contains(where: { isTestID(row, $0) }) { return .testPerson }
    return isRepeated(row) ? .exactDuplicate : nil
  }

  private func isMarked(_ row: Int) -> Bool {
    if table.layout.markers.contains(where: { Flag.read(text(row, $0)) == true }) { return true }
    return names.contains { position in
      let bytes = table.bytes(row: row, position: position)
      return map.testNames.contains { word in
        bytes.count >= word.utf8.count && text(row, position).uppercased().contains(word)
      }
    }
  }

  private func isTestID(_ row: Int, _ column: ColumnID) -> Bool {
    guard let position = table.layout.positions[column.rawValue].first,
      table.bytes(row: row, position: position).count < 12
    else { return false }
    return map.testIDs.contains(text(row, position))
  }

  private mutating func isRepeated(_ row: Int) -> Bool {
    var hasher = Hasher()
    for position in positions {
      for byte in table.bytes(row: row, position: position) { hasher.combine(byte) }
      hasher.combine(UInt8(0))
    }
    let key = hasher.finalize()
    defer { seen[key, default: []].append(row) }
    return (seen[key] ?? []).contains { earlier in
      positions.allSatisfy {
        table.bytes(row: earlier, position: $0) == table.bytes(row: row, position: $0)
      }
    }
  }

  private func text(_ row: Int, _ position: Int) -> String {
    String(decoding: table.bytes(row: row, position: position), as: UTF8.self)
  }
}
