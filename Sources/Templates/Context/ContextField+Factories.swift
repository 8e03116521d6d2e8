package import WordProcessing

extension ContextField {
  /// Text that is always there.
  package static func text(
    _ name: String, _ meaning: String, example: String? = nil,
    _ value: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .text, example: example)) { .text(value($0)) }
  }

  /// Text that may be absent; text without a visible character counts as absent.
  package static func optionalText(
    _ name: String, _ meaning: String, example: String? = nil,
    _ value: @escaping @Sendable (Source) -> String?
  ) -> Self {
    let shape = ContextFieldShape(name, meaning, .text, example: example, mayBeAbsent: true)
    return Self(shape: shape) { source in
      guard let text = value(source), !text.isBlank else { return .absent }
      return .text(text)
    }
  }

  /// One of `choices`, for conditions; a comparison with any other word is an error.
  package static func choice(
    _ name: String, _ meaning: String, of choices: [String],
    _ value: @escaping @Sendable (Source) -> String
  ) -> Self {
    let shape = ContextFieldShape(name, meaning, .choice(choices), example: choices.first)
    return Self(shape: shape) { .text(value($0)) }
  }

  /// A yes or no.
  package static func flag(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Source) -> Bool
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .flag)) { .flag(value($0)) }
  }

  /// Names under a name.
  package static func group<Part>(
    _ name: String, _ meaning: String, _ fields: ContextGroup<Part>,
    _ value: @escaping @Sendable (Source) -> Part
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .group(fields.shape))) {
      .record(fields.record(of: value($0)))
    }
  }

  /// Names under a name, of which the source holds the record ready: what is the same in many
  /// documents is put into words once for them all.
  package static func prepared<Part>(
    _ name: String, _ meaning: String, _ fields: ContextGroup<Part>,
    _ value: @escaping @Sendable (Source) -> ContextRecord
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .group(fields.shape))) { .record(value($0)) }
  }

  /// Names under a name that may be absent as a whole.
  package static func optionalGroup<Part>(
    _ name: String, _ meaning: String, _ fields: ContextGroup<Part>,
    _ value: @escaping @Sendable (Source) -> Part?
  ) -> Self {
    let shape = ContextFieldShape(name, meaning, .group(fields.shape), mayBeAbsent: true)
    return Self(shape: shape) { source in
      value(source).map { .record(fields.record(of: $0)) } ?? .absent
    }
  }

  /// Records to go through, perhaps none.
  package static func list<Element>(
    _ name: String, _ meaning: String, of fields: ContextGroup<Element>,
    _ value: @escaping @Sendable (Source) -> [Element]
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .list(fields.shape))) { source in
      let elements = value(source)
      var records: [ContextValue] = []
      records.reserveCapacity(elements.count)
      for element in elements { records.append(.record(fields.record(of: element))) }
      return .list(records)
    }
  }

  /// Texts to go through, perhaps none; those without a visible character are left out.
  package static func texts(
    _ name: String, _ meaning: String, example: String? = nil,
    _ value: @escaping @Sendable (Source) -> [String]
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .texts, example: example)) { source in
      .list(value(source).filter { !$0.isBlank }.map { .text($0) })
    }
  }

  /// A drawing that may be absent; a template shows it, or nothing, with `{% drawing name %}`.
  package static func optionalDrawing(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Source) -> Drawing?
  ) -> Self {
    Self(shape: ContextFieldShape(name, meaning, .drawing, mayBeAbsent: true)) { source in
      value(source).map { .drawing($0) } ?? .absent
    }
  }
}

extension String {
  /// Whether nothing in it can be seen.
  var isBlank: Bool {
    // Nearly every text holds a visible ASCII character, which bytes tell faster than characters.
    !utf8.contains { $0 > 0x20 && $0 < 0x7F } && allSatisfy(\.isWhitespace)
  }
}
