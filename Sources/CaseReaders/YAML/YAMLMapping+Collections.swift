package import CaseModel
package import Diagnostics

extension YAMLMapping {
  /// The mapping at `key`, read by `schema`.
  package func mapping(_ key: String, schema: YAMLSchema) -> YAMLMapping? {
    node(key).flatMap { YAMLMapping($0, schema: schema, log: log) }
  }

  /// The mappings of the list at `key`; empty where it is absent.
  package func mappings(_ key: String, schema: YAMLSchema) -> [YAMLMapping] {
    list(key).compactMap { YAMLMapping($0, schema: schema, log: log) }
  }

  /// The texts of the list at `key`; empty where it is absent.
  package func texts(_ key: String) -> [String] { scalars(key).map(\.text) }

  /// The ids of the list at `key`; empty where it is absent.
  package func identifiers<Owner>(
    _ key: String, of _: Owner.Type = Owner.self
  ) -> [Identifier<Owner>] {
    scalars(key).compactMap { identifier($0, key: key) }
  }

  /// The words of the list at `key`, out of a closed list; empty where it is absent.
  package func choices<Choice>(_ key: String, of _: Choice.Type = Choice.self) -> [Choice]
  where Choice: CaseIterable & RawRepresentable<String> {
    scalars(key).compactMap { choice($0, key: key) }
  }

  /// The entries of the mapping at `key`, whose own keys are words of a closed list.
  package func table<Choice>(
    _ key: String, by _: Choice.Type = Choice.self
  ) -> [(key: Choice, value: YAMLNode, location: Location)]
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries, _) = node else {
      log.report(
        Diagnostic(
          "NotAMapping", at: node.location,
          "'\(key)' holds keys with values; write one to a line, as 'key: value'"))
      return []
    }
    return entries.compactMap { entry in
      choice(entry.key, key: key).map { ($0, entry.value, entry.key.location) }
    }
  }

  /// The items of the list at `key`; empty where it is absent.
  package func list(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .list(let items, _) = node else {
      log.report(
        Diagnostic(
          "NotAList", at: node.location,
          "'\(key)' is a list; write [first, second], or a line '- item' for each"))
      return []
    }
    return items
  }

  /// The texts of the list at `key`, each with its place.
  package func scalars(_ key: String) -> [YAMLScalar] {
    list(key).compactMap { item in
      guard let scalar = scalar(of: item, key: key), !scalar.text.isEmpty else {
        if item.isAbsent { log.report(Self.emptyItem(key, at: item.location)) }
        return nil
      }
      return scalar
    }
  }

  private static func emptyItem(_ key: String, at location: Location) -> Diagnostic {
    Diagnostic("EmptyItem", at: location, "an item of '\(key)' is empty; fill it in or remove it")
  }
}
