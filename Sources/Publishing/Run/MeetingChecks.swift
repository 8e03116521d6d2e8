import CaseModel
import Diagnostics
import Practice

/// What a meeting is held to before anything is made for it.
enum MeetingChecks {
  /// Whether nothing at all may be made for the meeting.
  static func stopsEverything(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error && !PracticeChecks.namesOfRecordChecks.contains(diagnostic.id)
  }

  /// Whether nothing may be made that follows the decision. Without an answer about redaction only
  /// the family's copies wait, which whoever plans them sees to.
  static func stopsOutcomes(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error
      && PracticeChecks.namesOfRecordChecks.contains(diagnostic.id)
      && diagnostic.id != CheckID.redactionConsidered.rawValue
  }

  /// What is wrong with the meeting's records; an error stops its documents.
  static func diagnostics(
    for caseFile: CaseFile, earlier: EarlierMeeting?, inputs: RunInputs
  ) -> [Diagnostic] {
    let subject = CheckSubject(
      file: caseFile, profile: inputs.profile, calendar: inputs.calendar, earlier: earlier)
    let undecided = caseFile.undecidedExclusions.map { row in
      Diagnostic.undecidedExclusion(row, in: caseFile.meeting)
    }
    return PracticeChecks.diagnostics(for: subject) + undecided
  }
}

extension Diagnostic {
  fileprivate static func undecidedExclusion(
    _ row: Involvement, in meeting: Meeting
  ) -> Diagnostic {
    Diagnostic(
      "ExclusionUndecided", at: row.location,
      """
      '\(row.person)' is excluded from \(meeting.reference), but the record does not say who \
      decided it and how the person is heard; add an entry under 'exclusions' in \
      meetings/\(meeting.reference).yaml
      """)
  }
}
