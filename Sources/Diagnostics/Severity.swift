/// How much a diagnostic matters.
package enum Severity: String, Codable, Comparable, Hashable, Sendable {
  /// Something worth knowing; nothing is stopped.
  case note
  /// Something a person should look at; nothing is stopped.
  case warning
  /// Something that stops what depends on it.
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
