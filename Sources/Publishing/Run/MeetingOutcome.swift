package import CaseModel
package import Diagnostics
package import Disclosure
package import Documents
import Practice

/// What a run did for one meeting.
package struct MeetingOutcome: Sendable {
  /// Why nothing was made for a meeting.
  package enum Pause: Hashable, Sendable {
    /// No conference document is ever made for this kind of meeting.
    case notAConference
    /// The letters have no date yet.
    case notYetDue
    /// Something is wrong with the meeting's records.
    case stopped
  }

  /// The meeting.
  package let meeting: Meeting
  /// The meeting's folder.
  let folder: String
  /// Why nothing was made; nil where something was.
  package var pause: Pause?
  /// How many documents of each kind were made and passed verification.
  package private(set) var counts = KindCounts()
  /// What was made and passed verification, by its path, until the outcome is settled.
  private(set) var made: [MadeDocument] = []
  /// How many documents were due and refused.
  package var refused = 0
  /// How many documents are due once the letters have a date.
  package var notYetDue = 0
  /// Who cannot simply be written to.
  package var notWritten: [UnwrittenPerson] = []
  /// Who asked for easy read, which a person must prepare.
  package var easyRead: [PersonID] = []
  /// Who prefers another language than English, in which documents are not made.
  package var otherLanguage: [PersonID] = []
  /// Whether a recipient's documents were refused after verification.
  package var failedVerification = false
  /// What is due when, until the outcome is settled.
  var schedule: [ScheduledDate] = []
  /// The rows of a settled outcome in `schedule.csv`.
  private(set) var keptSchedule = KeptText.empty
  /// The entry of a settled outcome in the list of what was made; nil where it has none or keeps the
  /// one it had.
  private(set) var keptMade: KeptText?
  /// What was left out of whose papers, for those who ask why.
  package internal(set) var withheld: [WithheldFrom] = []
  /// Everything found on the way.
  package var diagnostics: [Diagnostic] = []
  /// Whether nothing changed since the documents were made, so that they were left as they are.
  package internal(set) var isAsBefore = false
  /// Whether each document is the very file that the last run listed.
  var isAsListed = false
  /// What the documents were made from and what was found on the way, where the same would come of
  /// the same again; nil where something was refused or waits.
  var recall: MeetingRecall?

  init(meeting: Meeting) {
    self.meeting = meeting
    folder = Self.folderName(of: meeting)
  }

  /// The meeting's folder: date, type and reference, never a name.
  package static func folderName(of meeting: Meeting) -> String {
    "\(meeting.date)-\(folderPart(of: meeting.type))-\(meeting.reference)"
  }

  /// What stands for the kind of meeting in the name of its folder.
  static func folderPart(of type: MeetingType) -> String {
    type.rawValue.replacing("_", with: "-")
  }

  /// The folder of what a recipient is sent; what is addressed to nobody stands in the meeting's.
  func folder(for recipient: Recipient) -> String {
    recipient.audience == .office ? folder : "\(folder)/packs/\(recipient.folderName)"
  }

  /// Adds what was found, once: not again what a check has found at the same place.
  mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found {
      let isKnown = diagnostics.contains { known in
        known == diagnostic
          || known.severity == .error && known.id == diagnostic.id
            && known.location == diagnostic.location
      }
      if !isKnown { diagnostics.append(diagnostic) }
    }
  }

  /// How many documents were made.
  var documentCount: Int { counts.total }

  /// Adds what was made.
  mutating func add(_ documents: [MadeDocument]) {
    made += documents
    for document in documents where document.isDocument { counts.add(document.kind) }
  }

  /// Lets go of what is kept elsewhere, or was only of use while the meeting was worked on.
  mutating func settle(schedule: KeptText, made: KeptText?) {
    keptSchedule = schedule
    keptMade = made
    self.made = []
    self.schedule = []
    recall = nil
  }

  /// Remembers what was left out of a pack that was made.
  mutating func noteWithheld(from pack: PlannedPack) {
    let notes = pack.withheld
    guard !notes.isEmpty else { return }
    withheld.append(WithheldFrom(reader: pack.recipient.id, notes: notes))
  }

  /// Remembers what a person must still do for a recipient whose pack was made.
  mutating func noteNeeds(of recipient: Recipient) {
    guard recipient.audience != .office else { return }
    if recipient.person.format == .easyRead { easyRead.append(recipient.id) }
    if recipient.person.language != nil { otherLanguage.append(recipient.id) }
  }
}

/// Somebody to whom a letter could do harm, or whom it cannot reach.
package struct UnwrittenPerson: Hashable, Sendable {
  /// Who would have been written to.
  package let id: PersonID
  /// Why not.
  package let reason: ContactRule
}

/// What was left out of one reader's papers.
package struct WithheldFrom: Sendable {
  /// The reader.
  package let reader: PersonID
  /// What, by which rule, and where it stands.
  package let notes: [Withholding]
}

/// A document that was made.
package struct MadeDocument: Hashable, Sendable {
  /// Where it stands, relative to the output folder.
  package let path: String
  /// Its kind.
  package let kind: DocumentKind
  /// Whether it is a Word document and not the log beside a disclosure schedule.
  var isDocument: Bool { path.hasSuffix(".docx") }
  /// Whether it is in large print.
  package let isLargePrint: Bool
}
