import CaseModel
import Practice

/// A figure of a profile: its key, how it is read, and how `profiles show` prints it.
struct ProfileFigure {
  /// The key, at the top level of a profile.
  let key: YAMLKey
  /// Reads the figure's mapping into a profile.
  let read: (YAMLMapping, inout PracticeProfile) -> Void
  /// The figure and its source; nil where the profile says there is none.
  let shown: (PracticeProfile) -> Sourced<String>?

  /// The keys of a figure's own mapping.
  static let schema = YAMLSchema(
    "figure",
    [
      YAMLKey(
        "value", "the figure itself", form: "as the figure says", example: "4", isNeeded: true),
      YAMLKey(
        "source", "the law, the line of a paper or the council's own decision it comes from",
        form: "text", example: "\"003:65\"", isNeeded: true),
    ])

  /// A figure that every profile has.
  static func always<Value>(
    _ key: YAMLKey, _ path: WritableKeyPath<PracticeProfile, Sourced<Value>>,
    read: @escaping (YAMLMapping) -> Value?, show: @escaping (Value) -> String
  ) -> ProfileFigure {
    ProfileFigure(key: key) { mapping, profile in
      let (value, source) = (read(mapping), mapping.text("source"))
      if let value, let source { profile[keyPath: path] = Sourced(value, source: source) }
    } shown: { profile in
      Sourced(show(profile[keyPath: path].value), source: profile[keyPath: path].source)
    }
  }

  /// A figure that a profile may say it does not have: `value: none`.
  static func perhaps<Value>(
    _ key: YAMLKey, _ path: WritableKeyPath<PracticeProfile, Sourced<Value>?>,
    read: @escaping (YAMLMapping) -> Value?, show: @escaping (Value) -> String
  ) -> ProfileFigure {
    ProfileFigure(key: key) { mapping, profile in
      let isNone = mapping.isNone("value")
      let (value, source) = (isNone ? nil : read(mapping), mapping.text("source"))
      guard let source else { return }
      if isNone {
        profile[keyPath: path] = nil
        profile.withoutFigure[key.name] = source
      } else if let value {
        profile[keyPath: path] = Sourced(value, source: source)
        profile.withoutFigure[key.name] = nil
      }
    } shown: { profile in
      profile[keyPath: path].map { Sourced(show($0.value), source: $0.source) }
    }
  }
}

extension YAMLMapping {
  /// Whether `key` holds the word that says there is no figure. Counts as a reading of the key.
  func isNone(_ key: String) -> Bool {
    guard case .scalar(let scalar) = peek(key) else { return false }
    return scalar.text == "none"
  }
}
