import Disclosure
import Verification

/// Who reads the documents in a meeting's folder, and what is withheld from each, made anew from the
/// records.
struct MeetingReaders {
  private let sweep: MeetingSweep
  private let recipients: [String: Recipient]

  /// Somebody's document.
  struct Reader {
    /// What kind of reader it is for.
    let audience: Audience
    /// What is withheld from them.
    let sealed: SealedTerms
  }

  /// The readers of a meeting.
  init(discloser: Discloser, openTexts: [String]) {
    sweep = MeetingSweep(discloser: discloser, openTexts: openTexts)
    recipients = Dictionary(discloser.recipients.map { ($0.folderName, $0) }) { first, _ in first }
  }

  /// Whom the document at `path` is for; nil where the records know nobody of that folder.
  func reader(of path: OutputPath) -> Reader? {
    let folders = path.folders
    // What stands beside the packs is the council's own and goes to nobody.
    guard folders.count == 3, folders[1] == "packs" else {
      return folders.contains("packs") ? nil : Reader(audience: .office, sealed: .none)
    }
    return recipients[folders[2]].map {
      Reader(audience: $0.audience, sealed: sweep.terms(for: $0))
    }
  }
}
