/// Recognises rows that a printed rule leaves out: duplicates and test persons.
struct RowFilter {
  private let table: Table
  private let map: ColumnMap
  private let id: ColumnID
  private let positions: [Int]
  private let names: [Int]
  private let shortestTestName: Int
  /// The first row of each hash, and the rows that share one without being the same.
  private var seen: [Int: Int32] = [:]
  private var others: [Int: [Int32]] = [:]
  /// An earlier row, looked at again.
  private var earlier: RowCells

  /// `table` with the outcome of such rows.
  static func marking(_ table: Table, map: ColumnMap) -> Table {
    var marked = table
    var filter = RowFilter(table, map: map)
    var cells = table.cells
    for row in table.rows.indices {
      table.read(row, into: &cells)
      guard let rule = filter.rule(for: row, cells) else { continue }
      marked.rows[row].outcome = .skipped(rule)
    }
    return marked
  }

  private init(_ table: Table, map: ColumnMap) {
    self.table = table
    self.map = map
    id = table.kind == .people ? .personID : .childID
    positions = table.layout.usedPositions + table.groups.flatMap(\.usedPositions)
    names = [ColumnID.firstName, .lastName, .knownAs]
      .flatMap { table.layout.positions[$0.rawValue] }
    shortestTestName = map.testNames.map(\.utf8.count).min() ?? .max
    earlier = table.cells
  }

  /// The rule by which `row`, of these cells, is skipped, if any. Rows must be asked about in order.
  private mutating func rule(for row: Int, _ cells: RowCells) -> SkipRule? {
    if isMarked(cells) { return .markedDuplicate }
    if isTestID(cells) { return .testPerson }
    return isRepeated(row, cells) ? .exactDuplicate : nil
  }

  private func isMarked(_ cells: RowCells) -> Bool {
    if table.layout.markers.contains(where: { Flag.read(Self.text(cells, $0)) == true }) {
      return true
    }
    return names.contains { position in
      let bytes = cells.bytes(at: position)
      guard bytes.count >= shortestTestName else { return false }
      let name = Self.text(cells, position).uppercased()
      return map.testNames.contains { Self.holds(name, $0) }
    }
  }

  /// Whether `name` holds `word`; told by bytes, for every name of the export is asked about.
  private static func holds(_ name: String, _ word: String) -> Bool {
    var rest = name.utf8[...]
    while rest.count >= word.utf8.count {
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private func isTestID(_ cells: RowCells) -> Bool {
    guard let position = table.layout.positions[id.rawValue].first,
      cells.bytes(at: position).count < 12
    else { return false }
    return map.testIDs.contains(Self.text(cells, position))
  }

  private mutating func isRepeated(_ row: Int, _ cells: RowCells) -> Bool {
    let key = hash(of: cells)
    guard let first = seen[key] else {
      seen[key] = Int32(row)
      return false
    }
    for candidate in [first] + (others[key] ?? []) {
      table.read(Int(candidate), into: &earlier)
      if positions.allSatisfy({ earlier.bytes(at: $0) == cells.bytes(at: $0) }) { return true }
    }
    others[key, default: []].append(Int32(row))
    return false
  }

  private func hash(of cells: RowCells) -> Int {
    var hasher = Hasher()
    for position in positions {
      let bytes = cells.bytes(at: position)
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(bytes.count)
    }
    return hasher.finalize()
  }

  private static func text(_ cells: RowCells, _ position: Int) -> String {
    String(decoding: cells.bytes(at: position), as: UTF8.self)
  }
}
