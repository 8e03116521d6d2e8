import FoundationEssentials
package import CaseReaders
package import CaseModel
import Diagnostics
package import Disclosure
package import Documents

/// Which part of the work a run is asked for.
package struct RunSelection: Sendable {
  /// The kinds to make.
  package let kinds: [DocumentKind]
  /// Whether whole packs are made, so that somebody can release them.
  let makesReleaseSheets: Bool
  /// Whether everything of a meeting is made, so that a schedule can say what was left out of what.
  let makesDisclosureSchedules: Bool
  /// Whether the clerk is shown what a text may need a mark for.
  var suggestsMarks = false
  /// Whether somebody asked what was left out of whose papers.
  let explains: Bool
  private let meetings: Set<String>
  private let recipients: Set<String>
  private let shard: Shard?

  /// The selection of `options`; throws ``RunFailure`` where a kind is unknown.
  package init(_ options: RunOptions) throws(RunFailure) {
    meetings = options.meetings
    recipients = options.recipients
    shard = options.shard
    explains = options.explains
    makesReleaseSheets = options.kinds.isEmpty
    makesDisclosureSchedules = options.kinds.isEmpty && options.recipients.isEmpty
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

  /// The usable meetings of `register` that the run is about, in the order of the queue. Throws
  /// ``RunFailure`` where a meeting or recipient that was asked for is not there.
  package func meetings(of register: CaseRegister) throws(RunFailure) -> [Meeting] {
    let known = (register.meetings.map(\.reference) + register.stopped.keys).map(\.text)
    for name in meetings.sorted() where !known.contains(name) {
      throw RunFailure(.usage, [.unknown("meeting", name, among: known.sorted())])
    }
    let chosen = register.meetings.filter {
      (meetings.isEmpty || meetings.contains($0.reference.text))
        && shard?.holds($0.reference) != false
    }
    guard !recipients.isEmpty else { return chosen }
    let people = Set(
      chosen.compactMap { register.caseFile(for: $0.reference) }.flatMap(\.people.keys).map(\.text))
    for name in recipients.sorted() where !people.contains(name) {
      throw RunFailure(.usage, [.unknown("recipient", name, among: people.sorted())])
    }
    return chosen
  }

  /// Whether the run is about some recipients only.
  var isOfRecipients: Bool { !recipients.isEmpty }

  /// Whether the run is about `recipient`.
  @Sendable package func includes(_ recipient: Recipient) -> Bool {
    recipients.isEmpty || recipients.contains(recipient.id.text)
  }

  private static func matches(_ name: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
  }
}

extension Diagnostic {
  fileprivate static func unknown(
    _ option: String, _ name: String, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      "Unknown\(option.capitalized)", at: nil, "--\(option) takes an id that stands in the inputs",
      suggestion: NearMiss.suggestion(for: name, among: known))
  }

  fileprivate static func unknownKind(_ name: String) -> Diagnostic {
    let names = DocumentKind.allCases.map(\.rawValue)
    return Diagnostic(
      "UnknownKind", at: nil,
      "--kind takes \(names.joined(separator: ", ")), or the start of one and '*'",
      suggestion: NearMiss.suggestion(for: name, among: names))
  }
}
