import CaseModel
package import Diagnostics

/// Reads `columns.yaml`.
package struct ColumnMapReader {
  private let log = YAMLDiagnostics()
  private var map = ColumnMap()

  /// The map in `file` and what is wrong with it; with an error among that, no export can be
  /// understood.
  package static func read(_ file: InputFile) -> (map: ColumnMap, found: [Diagnostic]) {
    var reader = ColumnMapReader()
    reader.read(file, mayExtend: true)
    return (reader.map, reader.log.diagnostics)
  }

  /// The shipped map of that name; nil where there is none.
  package static func shipped(_ name: String) -> (map: ColumnMap, found: [Diagnostic])? {
    ShippedColumnMaps.file(name).map(read)
  }

  private mutating func read(_ file: InputFile, mayExtend: Bool) {
    guard let node = YAMLDocument.read(file.bytes, file: file.name, into: log),
      let root = YAMLMapping(node, schema: ColumnMapSchemas.root, log: log)
    else { return }
    if let base = root.scalar("extends") { extend(base, mayExtend: mayExtend) }
    map.twoDigitYears = root.flag("two_digit_years") ?? map.twoDigitYears
    let (ids, names) = (root.texts("test_ids"), root.texts("test_names"))
    if root.has("test_ids") { map.testIDs = Set(ids) }
    if root.has("test_names") { map.testNames = names.map { $0.uppercased() } }
    let encoding: TextEncoding? = root.choice("encoding")
    let delimiter: Delimiter? = root.choice("delimiter")
    for kind in TableKind.allCases {
      if let encoding { map.tables[kind, default: .init()].encoding = encoding }
      if let delimiter { map.tables[kind, default: .init()].delimiter = delimiter }
      guard let keys = root.mapping(kind.rawValue, schema: ColumnMapSchemas.table) else { continue }
      readTable(kind, keys)
    }
    root.finish()
  }

  private mutating func extend(_ base: YAMLScalar, mayExtend: Bool) {
    guard mayExtend, let file = ShippedColumnMaps.file(base.text) else {
      return log.report(Self.unknownMap(base))
    }
    read(file, mayExtend: false)
  }

  private mutating func readTable(_ kind: TableKind, _ keys: YAMLMapping) {
    var table = map.table(kind)
    table.headings.merge(headings(keys, of: kind)) { $1 }
    table.ignored += keys.texts("ignore")
    table.markers += keys.texts("markers")
    for (column, words) in words(keys, of: kind) {
      table.words[column, default: [:]].merge(words) { $1 }
    }
    let groups = keys.mappings("groups", schema: ColumnMapSchemas.group).compactMap(group)
    if !groups.isEmpty { table.groups = groups }
    if kind != .cases, keys.has("groups") {
      log.report(Self.misplacedGroups(keys.location(of: "groups")))
    }
    table.encoding = keys.choice("encoding") ?? table.encoding
    table.delimiter = keys.choice("delimiter") ?? table.delimiter
    keys.finish()
    map.tables[kind] = table
  }

  private func headings(_ keys: YAMLMapping, of kind: TableKind) -> [ColumnID: [String]] {
    guard let columns = keys.mapping("columns", schema: ColumnMapSchemas.columns(of: kind)) else {
      return [:]
    }
    var headings: [ColumnID: [String]] = [:]
    for definition in kind.definitions {
      guard let node = columns.node(definition.name) else { continue }
      if case .list = node {
        headings[definition.column] = columns.texts(definition.name)
      } else {
        headings[definition.column] = columns.text(definition.name).map { [$0] }
      }
    }
    columns.finish()
    return headings
  }

  private func words(_ keys: YAMLMapping, of kind: TableKind) -> [(ColumnID, [String: String])] {
    guard let node = keys.node("words") else { return [] }
    guard let columns = YAMLMapping(node, schema: ColumnMapSchemas.columns(of: kind), log: log)
    else { return [] }
    defer { columns.finish() }
    return kind.definitions.compactMap { definition in
      guard let node = columns.node(definition.name) else { return nil }
      guard case .mapping(let entries, _) = node else {
        log.report(Self.notWords(node.location))
        return nil
      }
      let pairs = entries.compactMap { entry in
        columns.scalar(of: entry.value, key: definition.name).map { (entry.key.text, $0.text) }
      }
      return (definition.column, Dictionary(pairs) { $1 })
    }
  }

  private func group(_ keys: YAMLMapping) -> ColumnMap.PersonGroup? {
    defer { keys.finish() }
    let relationship: Relationship? = keys.choice("relationship")
    let headings = headings(keys, of: .people)
    guard let relationship else { return nil }
    return ColumnMap.PersonGroup(relationship: relationship.rawValue, headings: headings)
  }
}

extension ColumnMapReader {
  private static func unknownMap(_ base: YAMLScalar) -> Diagnostic {
    let names = ShippedColumnMaps.names
    return Diagnostic(
      "UnknownColumnMap", at: base.location,
      "'extends' is one of: \(names.joined(separator: ", ")); use one of them or leave it out",
      suggestion: NearMiss.suggestion(for: base.text, among: names))
  }

  private static func misplacedGroups(_ place: Location) -> Diagnostic {
    Diagnostic(
      "UnknownKey", at: place,
      "'groups' describe relatives on a child's row; move them to 'cases'")
  }

  private static func notWords(_ place: Location) -> Diagnostic {
    Diagnostic(
      "NotAMapping", at: place,
      "the export's words and ours are expected here; write one to a line, as 'Initial: icpc'")
  }
}
