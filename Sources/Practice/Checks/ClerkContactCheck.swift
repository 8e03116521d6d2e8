import CaseModel

/// C-CLERK-CONTACT: the clerk who sends the invitation can be reached (R070; 002:21).
enum ClerkContactCheck: PracticeCheck {
  static let id = CheckID.clerkContact

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard let clerk = subject.file.clerk else { return [] }
    let office = subject.profile.organisation
    let hasPhone = clerk.phone != nil || !office.phone.isEmpty
    let hasMail = clerk.email != nil || !office.email.isEmpty
    if hasPhone, hasMail { return [] }
    return [
      CheckFinding(
        "whoever has a difficulty reaches the clerk '\(clerk.id)'; "
          + "fill in the clerk's phone and email, or the organisation's", at: clerk.location)
    ]
  }
}
