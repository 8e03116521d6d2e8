/// How a person's name is written.
enum NameForms {
  /// Surname first, initial and surname, initials alone, and the family's plural. Initials and
  /// other short forms only warn, see ``OrdinaryWords``.
  static func all(of base: String) -> [String] {
    let words = TermForms.words(of: base)
    guard let last = words.last, let first = words.first else { return [] }
    let plural = last.hasSuffix("s") ? last + "es" : last + "s"
    guard words.count > 1, let initial = first.first else { return [plural] }
    let initials = words.compactMap(\.first).map(String.init).joined(separator: " ")
    return [
      ([last] + words.dropLast()).joined(separator: " "), "\(first) \(last)", "\(last) \(first)",
      "\(initial) \(last)", "\(last) \(initial)", initials,
    ]
  }
}
