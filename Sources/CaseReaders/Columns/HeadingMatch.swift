import Diagnostics

/// Finds our columns among the headings of a file.
///
/// An unknown heading near a known one refuses the file: the mistyped column may be the one that
/// holds the protection. No heading is ever quoted, since a file without its header row has a
/// family's details in that place.
struct HeadingMatch {
  private enum Target: Hashable {
    case column(ColumnID, group: Int?)
    case marker
    case ignored
  }

  private let kind: TableKind
  private let map: ColumnMap.Table
  private let place: Location
  private var targets: [String: Target] = [:]
  private var names: [String: String] = [:]
  private(set) var layout = ColumnLayout()
  private(set) var groups: [ColumnLayout] = []
  private(set) var notes: [Diagnostic] = []
  private var problems: [Diagnostic] = []

  /// Matches `headings`, which stand at `place`.
  init(_ headings: [String], kind: TableKind, map: ColumnMap.Table, at place: Location)
    throws(Refusal)
  {
    self.kind = kind
    self.map = map
    self.place = place
    groups = map.groups.map { _ in ColumnLayout() }
    collectTargets()
    let folded = headings.map(HeadingFold.fold)
    try match(folded)
    reportMissing()
    guard problems.isEmpty else { throw Refusal(problems) }
    complete(folded)
  }

  /// How many of `headings` are known: with the right delimiter, most.
  static func knownCount(_ headings: [String], kind: TableKind, map: ColumnMap.Table) -> Int {
    var known = Set(kind.definitions.map { HeadingFold.fold($0.name) })
    known.formUnion(map.headings.values.joined().map(HeadingFold.fold))
    known.formUnion(map.groups.flatMap { $0.headings.values.joined() }.map(HeadingFold.fold))
    return headings.count { known.contains(HeadingFold.fold($0)) }
  }

  private mutating func collectTargets() {
    for definition in kind.definitions {
      add(definition.name, .column(definition.column, group: nil))
    }
    for (index, group) in map.groups.enumerated() {
      for (column, headings) in group.headings {
        headings.forEach { add($0, .column(column, group: index)) }
      }
    }
    for (column, headings) in map.headings {
      headings.forEach { add($0, .column(column, group: nil)) }
    }
    map.markers.forEach { add($0, .marker) }
    for heading in map.ignored { targets[HeadingFold.fold(heading)] = .ignored }
  }

  private mutating func add(_ heading: String, _ target: Target) {
    let folded = HeadingFold.fold(heading)
    targets[folded] = target
    names[folded] = heading
  }

  private mutating func match(_ headings: [String]) throws(Refusal) {
    var unknown: [Int] = []
    for (position, heading) in headings.enumerated() where !heading.isEmpty {
      guard let target = targets[heading] else {
        unknown.append(position)
        continue
      }
      place(target, at: position, headings: headings)
    }
    let known = headings.count { targets[$0] != nil }
    guard kind.keys.contains(where: layout.has) || known > 2 else {
      throw Refusal(Self.noHeader(place, kind))
    }
    unknown.forEach { checkNearness(of: headings[$0], at: $0) }
    guard !unknown.isEmpty else { return }
    notes.append(Self.unused(unknown, place))
    if kind == .people, !protectsAddresses { notes.append(Self.unprotected(place)) }
  }

  private var protectsAddresses: Bool {
    layout.has(.addressProtectedFrom) || groups.contains { $0.has(.addressProtectedFrom) }
  }

  private mutating func place(_ target: Target, at position: Int, headings: [String]) {
    switch target {
    case .ignored: break
    case .marker: layout.markers.append(position)
    case .column(.duplicated, _): layout.markers.append(position)
    case .column(let column, let group):
      let taken =
        group.map { groups[$0].positions[column.rawValue] }
        ?? layout.positions[column.rawValue]
      let repeats = taken.contains { column != .address || headings[$0] == headings[position] }
      if let first = taken.first, repeats {
        problems.append(Self.twice(column, position, first: first, place))
      } else if let group {
        groups[group].positions[column.rawValue].append(position)
      } else {
        layout.positions[column.rawValue].append(position)
      }
    }
  }

  private mutating func checkNearness(of heading: String, at position: Int) {
    guard let near = NearMiss.suggestion(for: heading, among: names.keys), let name = names[near]
    else { return }
    problems.append(Self.nearlyKnown(position, name, place))
  }

  private mutating func reportMissing() {
    for definition in kind.definitions
    where definition.need.isColumnNeeded && !layout.has(definition.column) {
      problems.append(Self.missing(definition.name, place))
    }
    for group in groups where group.positions.contains(where: { !$0.isEmpty }) {
      guard !group.has(.personID) else { continue }
      problems.append(Self.missing("person_id of a group of columns", place))
    }
  }

  /// Joins an address in the order of the column map, and gives each group what its row implies.
  private mutating func complete(_ headings: [String]) {
    let address = ColumnID.address.rawValue
    layout.positions[address].sort(by: Self.order(map.headings, headings))
    layout.words = map.words.mapValues { words in
      Dictionary(words.map { (WordFold.fold($0.key), $0.value) }) { first, _ in first }
    }
    for index in groups.indices {
      groups[index].positions[address].sort(by: Self.order(map.groups[index].headings, headings))
      groups[index].words = layout.words
      groups[index].constants[.relationship] = map.groups[index].relationship
      groups[index].positions[ColumnID.childID.rawValue] =
        layout.positions[ColumnID.childID.rawValue]
    }
    groups.removeAll { !$0.has(.personID) }
  }

  private static func order(
    _ map: [ColumnID: [String]], _ headings: [String]
  ) -> (Int, Int) -> Bool {
    let mapped = (map[.address] ?? []).map(HeadingFold.fold)
    let rank = { (position: Int) in mapped.firstIndex(of: headings[position]) ?? -1 }
    return { (rank($0), $0) < (rank($1), $1) }
  }
}

extension HeadingMatch {
  private static func at(_ position: Int, _ place: Location) -> Location {
    Location(file: place.file, line: place.line, column: position + 1)
  }

  private static func noHeader(_ place: Location, _ kind: TableKind) -> Diagnostic {
    Diagnostic(
      "NoHeaderRow", at: place,
      "the first row must be headings and has none of this file's keys "
        + "(\(kind.keys.map(\.name).joined(separator: ", "))); export the file with its header row, "
        + "or map its headings in columns.yaml")
  }

  private static func twice(
    _ column: ColumnID, _ position: Int, first: Int, _ place: Location
  ) -> Diagnostic {
    Diagnostic(
      "DuplicateHeading", at: at(position, place),
      "'\(column.name)' is headed twice, in columns \(HeadingFold.letter(first)) and "
        + "\(HeadingFold.letter(position)); remove one, or list its heading under 'ignore' in "
        + "columns.yaml")
  }

  private static func nearlyKnown(
    _ position: Int, _ name: String, _ place: Location
  ) -> Diagnostic {
    Diagnostic(
      "UnknownHeading", at: at(position, place),
      "the heading of column \(HeadingFold.letter(position)) is unknown but close to a known one; "
        + "correct it, or list it under 'columns' or 'ignore' in columns.yaml", suggestion: name)
  }

  private static func missing(_ name: String, _ place: Location) -> Diagnostic {
    Diagnostic(
      "MissingColumn", at: place,
      "the column '\(name)' is needed; add it to the export, or map its heading in columns.yaml")
  }

  /// One of the unused columns might be the one that keeps addresses from somebody.
  private static func unprotected(_ place: Location) -> Diagnostic {
    Diagnostic(
      "NoProtectionColumn", .warning, at: place,
      "no column is 'address_protected_from', so that no address in this file is kept from anybody; if "
        + "an unused column says so, map it in columns.yaml, else list the unused under 'ignore' there"
    )
  }

  private static func unused(_ positions: [Int], _ place: Location) -> Diagnostic {
    let letters = positions.map(HeadingFold.letter).joined(separator: ", ")
    return Diagnostic(
      "UnusedColumn", .note, at: place, "columns with unknown headings are not used: \(letters)")
  }
}
