package import Diagnostics

/// A value of a YAML document. Every scalar is text: what `no`, `9:45` or `0123` means is for the
/// reader of its key to say, never for YAML.
package indirect enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case list([YAMLNode], Location)
  case mapping([YAMLEntry], Location)

  /// Where the value starts.
  package var location: Location {
    switch self {
    case .scalar(let scalar): scalar.location
    case .list(_, let location), .mapping(_, let location): location
    }
  }

  /// Whether nothing stands there: a key without a value.
  package var isAbsent: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.text.isEmpty
  }
}

/// A text of a YAML document.
package struct YAMLScalar: Sendable {
  /// The text without surrounding white space.
  package let text: String
  /// Where it starts.
  package let location: Location
}

/// A key of a mapping and its value.
package struct YAMLEntry: Sendable {
  /// The key.
  package let key: YAMLScalar
  /// The value.
  package let value: YAMLNode
}
