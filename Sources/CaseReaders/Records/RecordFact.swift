import CaseModel
import Diagnostics

/// Something in a record that the exports must agree with, with its place: found by walking the
/// file by its schema, so that no key is forgotten.
struct RecordFact: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// The record names a person.
    case person(PersonID, YAMLShape.Whom)
    /// The record gives a day.
    case day(CalendarDate, YAMLShape.Period)
  }

  let kind: Kind
  /// The key it stands at.
  let key: String
  let location: Location

  /// The person named, where it names one.
  var person: PersonID? {
    guard case .person(let person, _) = kind else { return nil }
    return person
  }

  /// Every fact in `node`, read by `schema`. What cannot be read is left out: it is an error of
  /// its own.
  static func all(in node: YAMLNode, by schema: YAMLSchema) -> [RecordFact] {
    guard case .mapping(let entries, _) = node else { return [] }
    return entries.flatMap { entry in
      schema.keys.first { $0.name == entry.key.text }.map {
        facts(at: entry.value, shape: $0.shape, key: $0.name)
      } ?? []
    }
  }

  private static func facts(at node: YAMLNode, shape: YAMLShape, key: String) -> [RecordFact] {
    switch (shape, node) {
    case (.mapping(let schema), _): all(in: node, by: schema)
    case (.list(let item), .list(let nodes, _)):
      nodes.flatMap { facts(at: $0, shape: item, key: key) }
    case (.person(let whom), .scalar(let scalar)):
      fact((try? PersonID(scalar.text)).map { .person($0, whom) }, key, scalar)
    case (.text, .scalar(let scalar)): facts(ofMarksIn: scalar, key: key)
    case (.date(let period), .scalar(let scalar)):
      fact(CalendarDate(yaml: scalar.text).map { .day($0, period) }, key, scalar)
    default: []
    }
  }

  private static func fact(_ kind: Kind?, _ key: String, _ scalar: YAMLScalar) -> [RecordFact] {
    kind.map { [RecordFact(kind: $0, key: key, location: scalar.location)] } ?? []
  }
}
