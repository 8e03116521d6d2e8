/// The JSON Schema of `meetings/REF.yaml`, by which an editor completes and checks a record. It is
/// made from the keys that the reader knows, so the two cannot differ.
package enum MeetingRecordJSONSchema {
  /// The whole file, `data/meeting.schema.json`.
  package static var text: String {
    let root: [(String, JSONTree)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("The record of a meeting")),
      (
        "description",
        .text(
          "A key without a value counts as left out. What the exports must agree with is "
            + "checked by 'casepack check'.")
      ),
    ]
    let definitions = MeetingRecordSchemas.all.dropFirst()
      .map { (name(of: $0), JSONTree.object(mapping($0))) }
    let whole = root + mapping(MeetingRecordSchemas.record) + [("$defs", .object(definitions))]
    return JSONTree.object(whole).lines() + "\n"
  }

  private static func name(of schema: YAMLSchema) -> String {
    schema.name.replacing("[]", with: "")
  }

  private static func mapping(_ schema: YAMLSchema) -> [(String, JSONTree)] {
    let needed = schema.keys.filter(\.isNeeded).map { JSONTree.text($0.name) }
    var members: [(String, JSONTree)] = [("type", .text("object"))]
    members.append(("properties", .object(schema.keys.map { ($0.name, property($0)) })))
    if !needed.isEmpty { members.append(("required", .list(needed))) }
    members.append(("additionalProperties", .flag(false)))
    if !schema.rules.isEmpty { members.append(("allOf", .list(schema.rules.map(condition)))) }
    return members
  }

  private static func property(_ key: YAMLKey) -> JSONTree {
    let description = ("description", JSONTree.text("\(key.meaning). For example: \(key.example)"))
    let shape = value(key.shape)
    guard !key.isNeeded else { return .object([description] + shape) }
    return .object([
      description, ("anyOf", .list([.object([("type", .text("null"))]), .object(shape)])),
    ])
  }

  /// What a value of the shape must be.
  private static func value(_ shape: YAMLShape) -> [(String, JSONTree)] {
    switch shape {
    case .text: types("string", pattern: "\\S")
    case .meetingReference, .person: types("string", "integer", pattern: "^[A-Za-z0-9_-]{1,64}$")
    case .date: types("string", pattern: datePattern)
    case .time: types("string", "number", pattern: timePattern)
    case .flag: [("enum", .list([.text("yes"), .text("no")]))]
    case .count:
      types("string", "integer", pattern: "^[1-9][0-9]*$") + [("minimum", .number(1))]
    case .score(let range, let words): score(range, words)
    case .label: types("string", "integer", pattern: "^[A-Za-z0-9-]{1,32}$")
    case .choice(let words): [("enum", .list(words.map(JSONTree.text)))]
    case .mapping(let schema): [("$ref", .text("#/$defs/\(name(of: schema))"))]
    case .list(let item):
      [("type", .text("array")), ("items", .object(value(item)))]
    }
  }

  private static func types(_ names: String..., pattern: String) -> [(String, JSONTree)] {
    let types = names.map(JSONTree.text)
    return [
      ("type", types.count == 1 ? types[0] : .list(types)), ("pattern", .text(pattern)),
    ]
  }

  private static func score(_ range: ClosedRange<Int>, _ words: [String]) -> [(String, JSONTree)] {
    let choices = range.map(String.init) + words
    return types("string", "integer", pattern: "^(\(choices.joined(separator: "|")))$")
      + [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
  }

  private static let datePattern =
    "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|"
    + "(0?[1-9]|[12][0-9]|3[01])/(0?[1-9]|1[0-2])/[0-9]{4})$"
  private static let timePattern =
    "^(([01]?[0-9]|2[0-3])[:.][0-5][0-9]([:.]00)?|"
    + "(0?[1-9]|1[0-2])([:.][0-5][0-9]([:.]00)?)? ?[aApP][mM])$"
}

/// The rules about several keys.
extension MeetingRecordJSONSchema {
  private static func condition(_ rule: YAMLRule) -> JSONTree {
    switch rule {
    case .exactlyOne(let keys):
      .object([("oneOf", .list(keys.map { .object(present($0)) }))])
    case .needed(let key, let other, let words):
      when(holds(other, words.map(JSONTree.text)), then: present(key))
    case .surplus(let key, let other, let words):
      when(
        holds(other, words.map(JSONTree.text)), then: [("not", .object(present(key)))])
    case .neededUnless(let key, let other, let word):
      when(
        present(other)
          + [
            ("not", .object(holds(other, [.text(word)] + (Int(word).map { [.number($0)] } ?? []))))
          ],
        then: present(key))
    }
  }

  private static func when(
    _ condition: [(String, JSONTree)], then rule: [(String, JSONTree)]
  ) -> JSONTree {
    .object([("if", .object(condition)), ("then", .object(rule))])
  }

  private static func present(_ key: String) -> [(String, JSONTree)] {
    let value = JSONTree.object([("not", .object([("type", .text("null"))]))])
    return [("required", .list([.text(key)])), ("properties", .object([(key, value)]))]
  }

  private static func holds(_ key: String, _ words: [JSONTree]) -> [(String, JSONTree)] {
    [
      ("required", .list([.text(key)])),
      ("properties", .object([(key, .object([("enum", .list(words))]))])),
    ]
  }
}
