package import CaseModel
package import CaseReaders
package import Diagnostics
package import Documents

/// What a run did, for the summary, the reports and the exit status.
package struct RunReport: Sendable {
  /// What became of the rows of each file.
  package let rowAccounts: [RowAccount]
  /// What became of each meeting, in the order of the queue.
  package let outcomes: [MeetingOutcome]
  /// The meetings that a rejected record stops.
  package let stopped: [MeetingReference]
  /// Everything found, in order of place.
  package let diagnostics: [Diagnostic]
  /// The state of the output folder, new and old.
  package let published: PublishingSummary
  /// Whether an input is missing or no table.
  package let lacksInput: Bool
  /// Whether the run was about everything, and not about some meetings, kinds or recipients.
  package let coversEverything: Bool

  /// How the command ends.
  package var status: ExitStatus {
    if outcomes.contains(where: \.failedVerification) { return .verificationFailed }
    if lacksInput { return .inputMissing }
    return diagnostics.hasErrors ? .recordsHaveErrors : .success
  }

  /// How many documents were due: made, unchanged, refused or not yet due.
  package var planned: Int { madeOrUnchanged + refused + notYetDue }
  /// How many documents passed verification.
  package var madeOrUnchanged: Int { outcomes.map(\.documentCount).reduce(0, +) }
  /// How many were refused.
  package var refused: Int { outcomes.map(\.refused).reduce(0, +) }
  /// How many wait for a date.
  package var notYetDue: Int { outcomes.map(\.notYetDue).reduce(0, +) }

  /// How many documents of each kind passed verification.
  package var counts: [(kind: DocumentKind, count: Int)] {
    DocumentKind.allCases.map { kind in
      (kind, outcomes.reduce(0) { $0 + $1.counts[kind] })
    }
  }
}
