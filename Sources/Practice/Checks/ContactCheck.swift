import CaseModel

/// C-CONTACT: a parent who comes can be rung and written to by e-mail (R046; 001:120).
enum ContactCheck: PracticeCheck {
  static let id = CheckID.contact

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference else { return [] }
    let parents = subject.invitees.filter { invitee in
      invitee.comes && invitee.involvements.contains { $0.relationship?.isParent ?? false }
    }
    return parents.map(\.person).filter { $0.phone == nil || $0.email == nil }.map { person in
      let missing =
        person.phone == nil ? (person.email == nil ? "phone and email" : "phone") : "email"
      return CheckFinding(
        "a parent's telephone number and e-mail address are shared before the meeting, and "
          + "'\(person.id)' lacks \(missing); ask the social worker", at: person.location)
    }
  }
}
