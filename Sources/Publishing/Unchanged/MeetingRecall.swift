import Diagnostics

/// What has to be known of a meeting to leave its documents as they are the next time.
struct MeetingRecall: Sendable {
  /// The fingerprint of what they were made from.
  let fingerprint: ContentDigest
  /// What was found while they were made, at places of records.
  let remarks: [Diagnostic]

  /// The recall of a meeting; nil where it must be looked at again: something was refused or waits
  /// for a date, or a message tells of a row, whose place in its table changes.
  init?(
    of outcome: MeetingOutcome, madeFrom fingerprint: ContentDigest?,
    remarks: some Sequence<Diagnostic>
  ) {
    guard let fingerprint, outcome.pause == nil, outcome.refused == 0, outcome.notYetDue == 0,
      !outcome.failedVerification, remarks.allSatisfy(Self.isAboutRecord)
    else { return nil }
    self.fingerprint = fingerprint
    self.remarks = Array(remarks)
  }

  private static func isAboutRecord(_ remark: Diagnostic) -> Bool {
    remark.severity != .error
      && ([remark.location] + remark.notes.map(\.location))
        .allSatisfy { $0?.file.hasSuffix(".yaml") ?? true }
  }
}
