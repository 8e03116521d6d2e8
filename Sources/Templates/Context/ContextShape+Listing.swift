import WordProcessing

extension ContextShape {
  /// The names with their kinds, meanings and examples, a line each, those of groups and lists
  /// indented under them.
  package func listing() -> [String] { lines(for: nil, path: "", indent: "") }

  /// What a template sees in `record`, a line each in the order of the shape:
  /// `recipient.salutation = "Ms Example"  (a text: how the letter addresses the reader)`.
  ///
  /// The lines hold the record's values: they are for the eyes of the person who asked.
  package func listing(of record: ContextRecord) -> [String] {
    lines(for: record, path: "", indent: "")
  }

  fileprivate func lines(for record: ContextRecord?, path: String, indent: String) -> [String] {
    fields.indices.flatMap { index in
      let (field, value) = (fields[index], record?[index])
      let name = path + field.name
      return ["\(indent)\(name)\(field.shown(value))  (\(field.explanation))"]
        + field.innerLines(for: value, path: name, indent: indent + "  ")
    }
  }
}

extension ContextFieldShape {
  fileprivate var explanation: String {
    var kindText = kind.description
    if case .choice(let choices) = kind { kindText += " of \(choices.joined(separator: ", "))" }
    return "\(kindText)\(mayBeAbsent ? ", may be absent" : ""): \(meaning)"
  }

  /// What follows the name on its line: the value, or without a record the example.
  fileprivate func shown(_ value: ContextValue?) -> String {
    switch value {
    case nil: example.map { " = \(String(reflecting: $0))" } ?? ""
    case .absent: " = absent"
    case .text(let text): " = \(String(reflecting: text))"
    case .flag(let isSet): " = \(isSet ? "yes" : "no")"
    case .list(let values): ": \(values.count)"
    case .record: ""
    case .drawing(let drawing): " = \(String(reflecting: drawing.alternativeText))"
    }
  }

  /// The lines of what stands under the name.
  fileprivate func innerLines(
    for value: ContextValue?, path: String, indent: String
  ) -> [String] {
    switch (kind, value) {
    case (.group(let shape), nil):
      shape.lines(for: nil, path: path + ".", indent: indent)
    case (.list(let shape), nil):
      shape.lines(for: nil, path: path + "[].", indent: indent)
    case (.group(let shape), .record(let record)):
      shape.lines(for: record, path: path + ".", indent: indent)
    case (_, .list(let elements)):
      elements.enumerated().flatMap { position, element in
        elementLines(for: element, path: "\(path)[\(position + 1)]", indent: indent)
      }
    default: []
    }
  }

  private func elementLines(
    for element: ContextValue, path: String, indent: String
  ) -> [String] {
    guard case (.list(let shape), .record(let record)) = (kind, element) else {
      return ["\(indent)\(path)\(shown(element))"]
    }
    return shape.lines(for: record, path: path + ".", indent: indent)
  }
}
