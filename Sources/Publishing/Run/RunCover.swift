import CaseModel
import Documents

/// Which files of the output folder a run answers for: what it would have made, were it due. With
/// `--meeting`, `--kind` or `--recipient` the rest stays as it is.
struct RunCover: Sendable {
  private let coversEverything: Bool
  private let folders: Set<String>
  /// The meetings that were asked for: of one whose record is refused nothing but this is known, and
  /// what was made for it before must not stay.
  private let meetings: Set<String>
  private let kinds: [String]
  private let recipients: Set<String>

  /// What a run of `options` answers for.
  init(options: RunOptions, meetings: [Meeting]) {
    coversEverything = options.coversEverything
    folders = Set(meetings.map(MeetingOutcome.folderName))
    self.meetings = options.meetings
    kinds = options.kinds
    recipients = options.recipients
  }

  /// Whether `folder` belongs to a meeting that the run is about: `2020-05-12-icpc-M1042`.
  private func isAbout(_ folder: String) -> Bool {
    guard !folders.contains(folder) else { return true }
    let dated = folder.dropFirst("2020-05-12-".count)
    return MeetingType.allCases.contains { type in
      let prefix = "\(MeetingOutcome.folderPart(of: type))-"
      return dated.hasPrefix(prefix) && meetings.contains(String(dated.dropFirst(prefix.count)))
    }
  }

  /// Release sheets come with whole packs, and the schedule with a whole meeting.
  private func coversInternal(_ name: String, of folder: String) -> Bool {
    guard isAbout(folder), kinds.isEmpty else { return false }
    let prefix = "\(DocumentKind.releaseSheet.rawValue)-"
    guard name.hasPrefix(prefix) else { return recipients.isEmpty }
    let id = name.dropFirst(prefix.count).split(separator: ".").first.map(String.init) ?? ""
    return recipients.isEmpty || recipients.contains(id)
  }

  /// Whether the run answers for the file at `path`.
  @Sendable func covers(_ path: String) -> Bool {
    guard !coversEverything else { return true }
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 3, parts[1] == "internal" { return coversInternal(parts[2], of: parts[0]) }
    guard parts.count == 4 || parts.count == 2,
      let file = parts.last?.split(separator: ".").first.map(String.init)
    else { return false }
    // A plan's name goes on with the child's id; no other kind begins as one does and a hyphen.
    let isKind =
      kinds.isEmpty
      || kinds.contains { kind in
        kind.hasSuffix("*")
          ? file.hasPrefix(kind.dropLast())
          : file == kind || kind == DocumentKind.plan.rawValue && file.hasPrefix("\(kind)-")
      }
    guard isAbout(parts[0]), isKind else { return false }
    guard parts.count == 4 else { return recipients.isEmpty }
    let recipient = parts[2].split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
    return recipients.isEmpty || recipients.contains(recipient)
  }
}
