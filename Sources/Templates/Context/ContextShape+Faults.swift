extension ContextShape {
  /// What is wrong with the declaration itself, a sentence for each fault: a name that no template
  /// can write, one that the templates' own words hide, or one declared twice.
  package var faults: [String] { faults(under: "") }

  private func faults(under prefix: String) -> [String] {
    var found: [String] = []
    var names: Set<String> = []
    for field in fields {
      let path = prefix + field.name
      if !Self.canBeWritten(field.name) {
        found.append("'\(path)' is not a word that a template can write as a name")
      }
      if !names.insert(field.name).inserted { found.append("'\(path)' is declared twice") }
      switch field.kind {
      case .group(let shape), .list(let shape): found += shape.faults(under: path + ".")
      case .text, .choice, .flag, .texts, .drawing: break
      }
    }
    return found
  }

  /// Words that mean something else in a tag.
  static let reservedNames: Set<String> = ["and", "as", "block", "in", "loop", "not", "or"]

  /// Whether `name` is a letter followed by letters, digits and `_`, and not reserved.
  static func canBeWritten(_ name: String) -> Bool {
    guard let first = name.utf8.first, TagWord.isLetter(first) else { return false }
    return name.utf8.allSatisfy { TagWord.isNamePart($0) && $0 != UInt8(ascii: ".") }
      && name.allSatisfy(\.isASCII) && !reservedNames.contains(name)
  }
}
