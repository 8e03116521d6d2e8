extension ContextShape {
  /// The paths of the texts in `record` that always have a value by declaration and hold nothing
  /// visible all the same, such as `recipient.salutation` or `invited[2].name`.
  ///
  /// A document made from such a record would have a gap ("Dear ,"), so the caller refuses it; the
  /// paths are names of ours and hold no value.
  package func blanks(in record: ContextRecord) -> [String] {
    guard holdsBlank(in: record) else { return [] }
    return fields.indices.flatMap { fields[$0].blanks(in: record[$0], path: fields[$0].name) }
  }

  /// Whether there is such a text at all: what is asked for every document, so that paths are made
  /// for the few that have one.
  fileprivate func holdsBlank(in record: ContextRecord) -> Bool {
    fields.indices.contains { fields[$0].holdsBlank(in: record[$0]) }
  }
}

extension ContextFieldShape {
  fileprivate func holdsBlank(in value: ContextValue) -> Bool {
    switch value {
    case .flag, .drawing: return false
    case .absent: return !mayBeAbsent
    case .text(let text): return text.isBlank && kind.isText
    case .record(let record):
      guard case .group(let shape) = kind else { return false }
      return shape.holdsBlank(in: record)
    case .list(let elements):
      guard case .list(let shape) = kind else { return false }
      return elements.contains { element in
        guard case .record(let record) = element else { return false }
        return shape.holdsBlank(in: record)
      }
    }
  }

  fileprivate func blanks(in value: ContextValue, path: String) -> [String] {
    switch (kind, value) {
    case (.text, .text(let text)), (.choice, .text(let text)):
      return text.isBlank ? [path] : []
    case (_, .absent):
      return mayBeAbsent ? [] : [path]
    case (.group(let shape), .record(let record)):
      return shape.blanks(in: record).map { "\(path).\($0)" }
    case (.list(let shape), .list(let elements)):
      return elements.enumerated().flatMap { position, element -> [String] in
        guard case .record(let record) = element else { return [] }
        return shape.blanks(in: record).map { "\(path)[\(position + 1)].\($0)" }
      }
    default: return []
    }
  }
}
