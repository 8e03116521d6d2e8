package import Diagnostics

/// A mapping read by its schema: each reading function returns the key's value, or nil with the
/// reason reported. After the last one, `finish()` reports what the schema does not know.
///
/// Reading a key that the schema lacks, or leaving one of its keys unread, is reported too: so the
/// schemas, from which docs/inputs.md is checked, cannot differ from what is read.
package struct YAMLMapping {
  /// Where the mapping starts.
  package let location: Location
  /// The keys it may have.
  package let schema: YAMLSchema
  /// Where mistakes go.
  package let log: YAMLDiagnostics
  private let entries: [YAMLEntry]
  private let unread: UnreadKeys

  /// The mapping in `node`; nil, with a diagnostic, where it is something else.
  package init?(_ node: YAMLNode, schema: YAMLSchema, log: YAMLDiagnostics) {
    switch node {
    case .mapping(let entries, _): self.entries = entries
    case .scalar where node.isAbsent: entries = []
    default:
      log.report(Self.notAMapping(at: node.location, schema))
      return nil
    }
    self.schema = schema
    self.log = log
    location = node.location
    unread = UnreadKeys(schema.keys.count)
  }

  /// The value of `key`; nil where it is absent, which is reported where the key is needed.
  package func node(_ key: String) -> YAMLNode? {
    guard let index = schema.index(of: key) else {
      log.report(Self.undeclared(key, at: location))
      return nil
    }
    unread.isUnread[index] = false
    if let node = entries.first(where: { $0.key.text == key })?.value, !node.isAbsent {
      return node
    }
    if schema.keys[index].isNeeded { log.report(Self.missing(key, at: location)) }
    return nil
  }

  /// What stands at `key`, reporting nothing; counts as a reading of the key.
  func peek(_ key: String) -> YAMLNode? {
    if let index = schema.index(of: key) {
      unread.isUnread[index] = false
    }
    return entries.first { $0.key.text == key }?.value
  }

  /// Where `key` stands, or the mapping where it does not.
  package func location(of key: String) -> Location {
    entries.first { $0.key.text == key }?.value.location ?? location
  }

  /// Whether `key` stands there, with or without a value.
  package func has(_ key: String) -> Bool {
    entries.contains { $0.key.text == key }
  }

  /// Reports keys that the schema does not know and rules of the schema that are broken.
  package func finish() {
    for entry in entries where schema.index(of: entry.key.text) == nil {
      log.report(Self.unknown(entry.key, among: schema.keys.map(\.name)))
    }
    let unread = zip(schema.keys, unread.isUnread).filter(\.1).map(\.0.name)
    for name in unread.sorted() { log.report(Self.undeclared(name, at: location)) }
    checkRules()
  }

  /// What stands at `key`, reporting nothing and counting as no reading.
  func value(of key: String) -> YAMLNode? {
    entries.first { $0.key.text == key }?.value
  }

  /// Which declared keys no one has asked for yet.
  private final class UnreadKeys {
    /// By the schema's order.
    var isUnread: [Bool]
    init(_ count: Int) { isUnread = Array(repeating: true, count: count) }
  }
}

extension YAMLMapping {
  private static func notAMapping(at location: Location, _ schema: YAMLSchema) -> Diagnostic {
    let keys = schema.keys.map { "\($0.name):" }.joined(separator: ", ")
    return Diagnostic(
      "NotAMapping", at: location, "keys are expected here (\(keys)); write one to a line")
  }

  private static func missing(_ key: String, at location: Location) -> Diagnostic {
    Diagnostic("MissingKey", at: location, "'\(key)' is needed here; add it")
  }

  /// The key itself is not quoted: a text whose line broke can be one.
  private static func unknown(_ key: YAMLScalar, among names: [String]) -> Diagnostic {
    Diagnostic(
      "UnknownKey", at: key.location,
      "this key is not known here; the keys are \(names.joined(separator: ", "))",
      suggestion: NearMiss.suggestion(for: key.text, among: names))
  }

  private static func undeclared(_ key: String, at location: Location) -> Diagnostic {
    Diagnostic(
      "UndeclaredKey", at: location,
      "the program reads '\(key)' differently from how it is declared; report this as a defect")
  }
}
