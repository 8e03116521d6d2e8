import CaseModel

/// C-PRO-CONTACT: a professional who comes has a direct number and address (R092; 004:86).
enum ProfessionalContactCheck: PracticeCheck {
  static let id = CheckID.professionalContact

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference else { return [] }
    let professionals = subject.invitees.filter { invitee in
      invitee.comes && invitee.involvements.contains { $0.role != nil }
    }
    return professionals.map(\.person).filter { $0.phone == nil || $0.email == nil }.map { person in
      CheckFinding(
        "a professional has a direct telephone number and e-mail address, and '\(person.id)' "
          + "lacks one; fill in phone and email", at: person.location)
    }
  }
}
