import Foundation
import TestSupport

/// The records of one invented half-sibling family (`Tests/Fixtures/disclosure`) with a named slot
/// wherever something stands that the father of the first child may not see.
struct ProofFixture: Sendable {
  static let shared = Result { try ProofFixture() }
  /// The father whose pack is proved to hold nothing of it, in the family of a number.
  static func father(of family: Int) -> String { "P\(family)2" }
  static func meeting(of family: Int) -> String { "M\(family)1" }

  private let tables: [String: [[String]]]
  private let records: [String: String]
  /// What stands in each slot unless a family says otherwise.
  let defaults: [ProofSlot: String]

  /// The slots, in the order of their names.
  var slots: [ProofSlot] { defaults.keys.filter { !$0.isSwitch }.sorted { $0.name < $1.name } }

  private init() throws {
    var tables: [String: [[String]]] = [:]
    var records: [String: String] = [:]
    let files = try Repository.files(under: "Tests/Fixtures/disclosure", ending: "")
    for (name, bytes) in files where name.hasSuffix(".csv") {
      tables[name] = PlainCSV(bytes).records
    }
    for (name, bytes) in files where name.hasSuffix(".yaml") {
      records[name] = String(decoding: bytes, as: UTF8.self)
    }
    (self.tables, self.records) = (tables, records)
    var defaults: [ProofSlot: String] = [:]
    for text in tables.values.joined().joined() + Array(records.values) {
      for match in text.matches(of: Self.slot) {
        guard let written = match.2 else { continue }
        defaults[ProofSlot(name: String(match.1))] = String(written)
      }
    }
    self.defaults = defaults
  }

  private static var slot: Regex<(Substring, Substring, Substring?)> {
    #/\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/#
  }

  /// Writes the data folder of `families`, each of them by its place in the list.
  func write(_ families: [ProofFamily], to data: URL) throws {
    for (name, records) in tables {
      var written = [records[0]]
      for (number, family) in families.enumerated() {
        written += records.dropFirst().compactMap { row(of: $0, family, number) }
      }
      try data.write(PlainCSV.text(of: written), to: name)
    }
    for (name, record) in records {
      for (number, family) in families.enumerated() {
        let reference = name.replacing("M", with: "M\(number)")
        try data.write(self.record(record, family, number), to: "meetings/\(reference)")
      }
    }
    try data.write(Repository.text(of: "data/profile.yaml"), to: "profile.yaml")
  }

  /// A row, unless it is one that `family` leaves out.
  private func row(of fields: [String], _ family: ProofFamily, _ number: Int) -> [String]? {
    var fields = fields
    if let mark = fields[0].firstMatch(of: #/^<(\+?)(\w+)>/#) {
      guard family.holds(String(mark.2), byDefault: mark.1.isEmpty) else { return nil }
      fields[0] = String(fields[0][mark.range.upperBound...])
    }
    return fields.map { filled($0, family, number) { $0 } }
  }

  private func record(_ text: String, _ family: ProofFamily, _ number: Int) throws -> String {
    let kept = text.replacing(#/(?ms)^#<(\w+)>\n(.*?)^#</(\w+)>\n/#) { block in
      family.holds(String(block.1), byDefault: true) ? String(block.2) : ""
    }
    return filled(kept, family, number) { Self.escaped($0) }
  }

  private func filled(
    _ text: String, _ family: ProofFamily, _ number: Int, _ written: (String) -> String
  ) -> String {
    text.replacing(Self.slot) { match in
      let slot = ProofSlot(name: String(match.1))
      return written(family.values[slot] ?? defaults[slot] ?? "")
    }
    .replacing("~", with: "\(number)")
  }

  /// Text as it stands between the quotes of a YAML value.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}

/// One family of a proof: where it differs from the fixture.
struct ProofFamily: Sendable {
  /// What stands in some slots.
  var values: [ProofSlot: String] = [:]
  /// The parts of the records that are left out, of those that may be.
  var without: Set<String> = []
  /// The parts that are there although others have none.
  var with: Set<String> = []

  fileprivate func holds(_ part: String, byDefault: Bool) -> Bool {
    byDefault ? !without.contains(part) : with.contains(part)
  }

  /// The family with the rule behind something switched off.
  func lacking(_ rule: ProofRule) -> ProofFamily {
    var family = self
    for (name, value) in rule.switches { family.values[ProofSlot(name: name)] = value }
    family.without.formUnion(rule.without)
    family.with.formUnion(rule.with)
    return family
  }
}

/// What the records hold because of which a class is withheld, and what is without it.
struct ProofRule: Sendable {
  /// The class.
  let `class`: String
  /// A slot of the class that reaches the father where the rule is off.
  let slot: String
  var switches: [String: String] = [:]
  var without: Set<String> = []
  var with: Set<String> = []
}
