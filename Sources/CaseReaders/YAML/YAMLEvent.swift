import Diagnostics

/// A step of a YAML stream, as libyaml reports it.
struct YAMLEvent: Sendable {
  /// What happens at the step.
  enum Kind: Sendable {
    case documentStart
    case scalar(String, isPlain: Bool)
    case listStart, listEnd
    case mappingStart, mappingEnd
    /// A feature that an input may not use.
    case refused(YAMLRefusal)
    /// The text is not YAML here.
    case malformed(YAMLSyntaxProblem)
  }

  /// What happens.
  let kind: Kind
  /// Where it starts.
  let location: Location
}
