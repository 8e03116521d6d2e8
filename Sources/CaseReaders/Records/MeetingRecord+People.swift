import CaseModel
import Diagnostics

extension MeetingRecord {
  /// The people whom the record names only as having decided something.
  var deciders: [PersonID] {
    [platformDecision?.decided.by, optionDecision?.agreed.by, inviteeRisk?.by].compactMap(\.self)
      + exclusions.map(\.decided.by)
  }

  /// The people of the meeting whom the record says something about.
  var subjects: [PersonID] {
    (added + removed).map(\.person) + exclusions.map(\.person) + inRoom + childCalls.map(\.child)
  }

  /// Everybody whom the record names.
  var named: [PersonID] { deciders + subjects }
}

extension YAMLNode {
  /// Where each of `people` is first named.
  func places(of people: Set<PersonID>) -> [PersonID: Location] {
    switch self {
    case .scalar(let scalar):
      guard let id = try? PersonID(scalar.text), people.contains(id) else { return [:] }
      return [id: scalar.location]
    case .list(let items, _): return Self.places(of: people, in: items)
    case .mapping(let entries, _): return Self.places(of: people, in: entries.map(\.value))
    }
  }

  private static func places(
    of people: Set<PersonID>, in nodes: [YAMLNode]
  ) -> [PersonID: Location] {
    nodes.reduce(into: [:]) { found, node in
      found.merge(node.places(of: people)) { first, _ in first }
    }
  }
}
