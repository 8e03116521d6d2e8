import CaseModel
import CaseReaders
import Practice

/// Everything of the records that a meeting's documents are made from: whatever is made for it is a
/// function of this and of what all meetings share.
struct MeetingMaterial: Encodable, Sendable {
  /// The meeting's own rows and record.
  let caseFile: CaseFile
  /// What is told of the meeting before.
  let earlier: EarlierMeeting?
  /// The record of the meeting before.
  let previousRecord: MeetingRecord?

  /// The material of `meeting`; nil where it is stopped.
  init?(of meeting: Meeting, in register: CaseRegister) {
    guard let files = register.caseFiles(for: meeting.reference) else { return nil }
    (caseFile, previousRecord) = files
    earlier = register.previousMeeting(of: meeting).map(EarlierMeeting.init)
  }
}
