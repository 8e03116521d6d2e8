import CaseModel

/// C-OPT2-CASENOTE: under option 2 the chair's talk with the parents about safety is on the case
/// notes (R040; 001:78).
enum OptionTwoCaseNoteCheck: RecordCheck {
  static let id = CheckID.optionTwoCaseNote

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    guard subject.meeting.option == .chairOnly,
      subject.record?.preparation?.caseNote.isBlank ?? true
    else { return [] }
    return [
      CheckFinding(
        "under option 2 the chair's talk with the parents goes on the case notes; "
          + "fill in case_note under preparation", at: subject.recordPlace)
    ]
  }
}
