import Diagnostics

extension YAMLMapping {
  /// Reports what breaks a rule about several keys.
  func checkRules() {
    for rule in schema.rules {
      if let found = broken(rule) { log.report(found) }
    }
  }

  private func broken(_ rule: YAMLRule) -> Diagnostic? {
    switch rule {
    case .exactlyOne(let keys):
      let there = keys.filter(isPresent)
      guard there.count != 1 else { return nil }
      let names = keys.map { "'\($0)'" }.joined(separator: " and ")
      return Diagnostic(
        there.isEmpty ? "MissingKey" : "SurplusKey",
        at: there.last.map(location(of:)) ?? location,
        "one of \(names) is needed here, and only one; \(there.isEmpty ? "add" : "keep") one")
    case .needed(let key, let other, let words):
      guard let word = word(other), words.contains(word), !isPresent(key) else { return nil }
      return missing(key, because: "'\(other)' is '\(word)'")
    case .surplus(let key, let other, let words):
      guard let word = word(other), words.contains(word), isPresent(key) else { return nil }
      return Diagnostic(
        "SurplusKey", at: location(of: key),
        "'\(key)' does not stand where '\(other)' is '\(word)'; remove it")
    case .neededUnless(let key, let other, let allowed):
      guard let word = word(other), word != allowed, !isPresent(key) else { return nil }
      return missing(key, because: "'\(other)' is not \(allowed)")
    }
  }

  private func missing(_ key: String, because reason: String) -> Diagnostic {
    Diagnostic("MissingKey", at: location, "'\(key)' is needed since \(reason); add it")
  }

  private func isPresent(_ key: String) -> Bool {
    value(of: key).map { !$0.isAbsent } ?? false
  }

  private func word(_ key: String) -> String? {
    guard case .scalar(let scalar) = value(of: key), !scalar.text.isEmpty else { return nil }
    return scalar.text
  }
}
