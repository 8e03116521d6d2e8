import CaseModel
import Diagnostics
import Foundation

/// What a run knows of the one before: which meetings it need not make again.
///
/// A meeting's fingerprint is of its records and of everything that all meetings share: the program,
/// the templates, the profile and the date asked for. Where it is the same and each document is the
/// very file that was verified when it was made, the document counts as verified by this run.
struct MeetingMemory: Sendable {
  /// What became of a meeting's documents of the last run.
  enum Kept: Sendable {
    /// Not each of them is there as it was released.
    case nothing
    /// Each holds what was released, and some are other files.
    case asReleased
    /// Each is the very file that was listed.
    case asListed
  }

  private let conditions: ContentDigest?
  private let before: MadeList?
  private let data: String
  private let keep: @Sendable ([MadeMeeting.Document], MadeList) throws -> Kept

  /// A memory of nothing: everything is made.
  static let none = MeetingMemory(conditions: nil, before: nil, data: "") { _, _ in .nothing }

  /// - Parameters:
  ///   - conditions: what all meetings share; nil where nothing is to be kept.
  ///   - before: what the last run made.
  ///   - data: the data folder as the user named it, with which places start.
  ///   - keep: takes documents of the last run for this one's, all of them or none.
  init(
    conditions: ContentDigest?, before: MadeList?, data: String,
    keep: @escaping @Sendable ([MadeMeeting.Document], MadeList) throws -> Kept
  ) {
    self.conditions = conditions
    self.before = before
    self.data = data
    self.keep = keep
  }

  /// The fingerprint of what a meeting's documents are made from.
  func fingerprint(of material: MeetingMaterial) -> ContentDigest? {
    guard let conditions, let bytes = try? CanonicalBytes.of(material) else { return nil }
    return ContentDigest(of: Array(conditions.text.utf8) + bytes)
  }

  /// Takes the meeting's documents as they are, if they were made from the same and are all there;
  /// says whether it did, and then has put into `outcome` what making them would have.
  func keep(
    _ meeting: Meeting, madeFrom fingerprint: ContentDigest?, _ outcome: inout MeetingOutcome
  ) throws -> Bool {
    guard let fingerprint, let before, let made = try before.meeting(meeting.reference),
      made.fingerprint == fingerprint
    else { return false }
    switch try keep(made.documents, before) {
    case .nothing: return false
    case .asReleased: break
    case .asListed: outcome.isAsListed = true
    }
    outcome.isAsBefore = true
    outcome.add(made.documents.map(\.made))
    outcome.notWritten = made.notWritten
    outcome.easyRead = made.easyRead
    outcome.otherLanguage = made.otherLanguage
    let remarks = made.remarks.map { $0.withFiles { "\(data)/\($0)" } }
    outcome.recall = MeetingRecall(of: outcome, madeFrom: fingerprint, remarks: remarks)
    outcome.diagnostics += remarks
    return true
  }

  /// What the next run should know of a meeting; nil where it has to be made again.
  func entry(of outcome: MeetingOutcome) -> [UInt8]? {
    let remarks = outcome.recall?.remarks ?? []
    return MadeMeeting.entry(
      of: outcome,
      remarks: remarks.map { $0.withFiles { String($0.dropFirst(data.count + 1)) } })
  }
}

extension Diagnostic {
  /// The diagnostic with other names for the files of its places.
  fileprivate func withFiles(_ name: (String) -> String) -> Diagnostic {
    func renamed(_ place: Location?) -> Location? {
      place.map { Location(file: name($0.file), line: $0.line, column: $0.column) }
    }
    var copy = self
    copy.location = renamed(location)
    copy.notes = notes.map { Note($0.summary, at: renamed($0.location)) }
    return copy
  }
}
