package import CaseModel
import Diagnostics
package import Disclosure
package import Documents

/// Which part of the work a run is asked for.
package struct RunSelection: Sendable {
  /// The kinds to make.
  package let kinds: [DocumentKind]
  private let meetings: Set<String>
  private let recipients: Set<String>

  /// The selection of `options`; throws ``RunFailure`` where a kind is unknown.
  package init(_ options: RunOptions) throws(RunFailure) {
    meetings = options.meetings
    recipients = options.recipients
    guard !options.kinds.isEmpty else {
      kinds = DocumentKind.allCases
      return
    }
    var chosen: Set<DocumentKind> = []
    for pattern in options.kinds {
      let matches = DocumentKind.allCases.filter { Self.matches($0.rawValue, pattern) }
      guard !matches.isEmpty else { throw RunFailure(.usage, [.unknownKind(pattern)]) }
      chosen.formUnion(matches)
    }
    kinds = DocumentKind.allCases.filter(chosen.contains)
  }

  /// Whether the run is about `meeting`.
  package func includes(_ meeting: Meeting) -> Bool {
    meetings.isEmpty || meetings.contains(meeting.reference.text)
  }

  /// Whether the run is about `recipient`.
  @Sendable package func includes(_ recipient: Recipient) -> Bool {
    recipients.isEmpty || recipients.contains(recipient.id.text)
  }

  private static func matches(_ name: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ name: String) -> Diagnostic {
    let names = DocumentKind.allCases.map(\.rawValue)
    return Diagnostic(
      "UnknownKind", at: nil,
      "--kind takes \(names.joined(separator: ", ")), or the start of one and '*'",
      suggestion: NearMiss.suggestion(for: name, among: names))
  }
}
