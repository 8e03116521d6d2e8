import CaseModel

/// C-RECORDING: the council recorded the meeting only where its invitations said that it may (R054,
/// R116; 001:51, 002:45).
enum RecordingCheck: RecordCheck {
  static let id = CheckID.recording

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard conference.wasRecorded, !subject.profile.practises(.councilMayRecord) else { return [] }
    return [
      CheckFinding(
        "the council records a meeting only where the invitations say that it may, and those under "
          + "the profile '\(subject.profile.identifier)' do not; correct was_recorded, or put "
          + "council_may_record among the profile's practices", at: subject.recordPlace)
    ]
  }
}
