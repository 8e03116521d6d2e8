import CaseModel

/// Which files of the output folder a run answers for: what it would have made, were it due. With
/// `--meeting`, `--kind` or `--recipient` the rest stays as it is.
struct RunCover: Sendable {
  private let coversEverything: Bool
  private let folders: Set<String>
  private let kinds: [String]
  private let recipients: Set<String>

  /// What a run of `options` answers for.
  init(options: RunOptions, outcomes: [MeetingOutcome]) {
    coversEverything = options.coversEverything
    folders = Set(outcomes.map { MeetingOutcome.folderName(of: $0.meeting) })
    kinds = options.kinds
    recipients = options.recipients
  }

  /// Whether the run answers for the file at `path`.
  @Sendable func covers(_ path: String) -> Bool {
    guard !coversEverything else { return true }
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 4, let file = parts.last?.split(separator: ".").first else { return false }
    let isKind =
      kinds.isEmpty
      || kinds.contains { $0.hasSuffix("*") ? file.hasPrefix($0.dropLast()) : file == $0 }
    let recipient = parts[2].split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
    return folders.contains(parts[0]) && isKind
      && (recipients.isEmpty || recipients.contains(recipient))
  }
}
