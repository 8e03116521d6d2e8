import CaseModel

/// C-QUORUM: enough agencies came, or the record says what was tried (R111; 004:139).
enum QuorumCheck: RecordCheck {
  static let id = CheckID.quorum

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let quoracy = Quoracy(for: subject.file, profile: subject.profile)
    guard quoracy.lacksEfforts else { return [] }
    return [
      CheckFinding(
        "a conference is not quorate with \(quoracy.arithmetic); "
          + "correct attendance and direct_contact, or fill in quoracy_efforts",
        at: subject.recordPlace)
    ]
  }
}
