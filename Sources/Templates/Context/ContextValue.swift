package import WordProcessing

/// One value of a context, in the few forms that a template can use: everything else (dates,
/// numbers, choices of words) has become final text before.
package enum ContextValue: Hashable, Sendable {
  /// A value that may be absent, and is.
  case absent
  /// Final text, printed as it stands.
  case text(String)
  /// A yes or no that a template may ask for.
  case flag(Bool)
  /// Values that stand under one name.
  case record(ContextRecord)
  /// Values that a template goes through in order.
  case list([ContextValue])
  /// What a template shows as it is.
  case drawing(Drawing)

  /// What a condition makes of the value: present, set or not empty.
  var holds: Bool {
    switch self {
    case .absent: false
    case .text, .record, .drawing: true
    case .flag(let isSet): isSet
    case .list(let values): !values.isEmpty
    }
  }
}
