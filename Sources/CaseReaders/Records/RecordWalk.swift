import CaseModel
import Diagnostics

/// One walk over a record's file by its schema: what the exports must agree with, what is wrong with
/// the marks of its texts, and where these stand. So no key is forgotten.
///
/// What cannot be read as what its schema says is left out: it is an error of its own.
struct RecordWalk {
  /// Whom and which days the file names.
  private(set) var facts: [RecordFact] = []
  /// What is wrong with marks: one that cannot be read might keep nothing from anybody.
  private(set) var faults: [Diagnostic] = []
  /// Its texts, in the order of the file.
  private(set) var texts: [(text: String, location: Location)] = []

  /// Walks `node`, which is read by `schema`.
  init(over node: YAMLNode, by schema: YAMLSchema) {
    visit(node, .mapping(schema), key: "")
  }

  private mutating func visit(_ node: YAMLNode, _ shape: YAMLShape, key: String) {
    switch (shape, node) {
    case (.mapping(let schema), .mapping(let entries, _)):
      for entry in entries {
        guard let index = schema.index(of: entry.key.text) else { continue }
        visit(entry.value, schema.keys[index].shape, key: schema.keys[index].name)
      }
    case (.list(let item), .list(let nodes, _)):
      for node in nodes { visit(node, item, key: key) }
    case (.text, .scalar(let scalar)): add(scalar, key: key)
    case (.person(let whom), .scalar(let scalar)):
      guard let person = try? PersonID(scalar.text) else { return }
      facts.append(
        RecordFact(kind: .person(person, whom), key: key, location: scalar.location))
    case (.date(let period), .scalar(let scalar)):
      guard let day = CalendarDate(yaml: scalar.text) else { return }
      facts.append(RecordFact(kind: .day(day, period), key: key, location: scalar.location))
    default: break
    }
  }

  /// Takes a text, and whom its marks name.
  private mutating func add(_ scalar: YAMLScalar, key: String) {
    texts.append((scalar.text, scalar.location))
    do throws(PassageFault) {
      for person in try MarkedText(scalar.text).marks.flatMap(\.from) {
        facts.append(
          RecordFact(kind: .person(person, .participant), key: key, location: scalar.location))
      }
    } catch {
      faults.append(error.diagnostic(key: key, at: scalar.location))
    }
  }
}
