import WordProcessing

extension ContextRecord {
  /// Whether any text in the record, however deep, satisfies `predicate`.
  package func containsText(where predicate: (String) -> Bool) -> Bool {
    values.contains { $0.containsText(where: predicate) }
  }
}

extension ContextValue {
  fileprivate func containsText(where predicate: (String) -> Bool) -> Bool {
    switch self {
    case .absent, .flag: false
    case .text(let text): predicate(text)
    case .record(let record): record.containsText(where: predicate)
    case .list(let values): values.contains { $0.containsText(where: predicate) }
    case .drawing(let drawing): predicate(drawing.alternativeText)
    }
  }
}
