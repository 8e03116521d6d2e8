/// A rule of a profile and where it comes from.
package struct Sourced<Value: Sendable>: Sendable {
  /// The rule.
  package var value: Value
  /// A law, a line of a source document such as `003:93`, or a council's own paper; empty only
  /// while a profile is being read, for what no layer has set yet.
  package var source: String

  /// A rule from `source`.
  package init(_ value: Value, source: String) {
    self.value = value
    self.source = source
  }

  /// Whether a profile has set the rule.
  package var isSet: Bool { !source.isEmpty }

  /// A rule that no profile has set yet.
  static func unset(_ value: Value) -> Sourced { Sourced(value, source: "") }
}

extension Sourced: Equatable where Value: Equatable {}
