import CaseModel

/// A rule about what happened and was decided at a conference. A meeting is held to it once its
/// record has a decision: until then the record is still being written.
protocol RecordCheck: PracticeCheck {
  /// Every breach of the rule in a conference that decided something.
  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding]
}

extension RecordCheck {
  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard let conference = subject.decided else { return [] }
    return try findings(in: conference, of: subject)
  }
}
