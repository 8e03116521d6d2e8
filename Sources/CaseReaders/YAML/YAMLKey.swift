/// A key that a mapping may have, as docs/inputs.md lists it.
package struct YAMLKey: Sendable {
  /// The key.
  package let name: String
  /// What it means, in one sentence without a full stop.
  package let meaning: String
  /// What may stand there, such as `date` or `list of person ids`.
  package let form: String
  /// A value as one would write it.
  package let example: String
  /// Whether the mapping is refused without it.
  package let isNeeded: Bool
  /// What may stand there, for programs.
  package let shape: YAMLShape

  /// A key that may be left out, unless `isNeeded`.
  package init(
    _ name: String, _ meaning: String, form: String, example: String, isNeeded: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.form = form
    self.example = example
    self.isNeeded = isNeeded
    shape = .text
  }

  /// A key of a known shape, which may be left out unless `isNeeded`.
  package init(
    _ name: String, _ meaning: String, _ shape: YAMLShape, example: String, isNeeded: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.form = shape.form
    self.example = example
    self.isNeeded = isNeeded
    self.shape = shape
  }
}

/// The keys of one kind of mapping.
package struct YAMLSchema: Sendable {
  /// Where the mapping stands, such as `platform_decision` or `exclusions[]`.
  package let name: String
  /// Its keys, in the order in which people write them.
  package let keys: [YAMLKey]
  /// What holds of several keys together.
  package let rules: [YAMLRule]

  /// A kind of mapping.
  package init(_ name: String, _ keys: [YAMLKey], rules: [YAMLRule] = []) {
    self.name = name
    self.keys = keys
    self.rules = rules
  }

  /// Where among the keys the one called `name` stands.
  func index(of name: String) -> Int? {
    // A key is large to copy, which looking at the keys one by one would do.
    keys.indices.first { keys[$0].name == name }
  }
}
