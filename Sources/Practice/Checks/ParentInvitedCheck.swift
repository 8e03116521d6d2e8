import CaseModel

/// C-PARENT-INVITED: everyone with parental responsibility is invited or excluded (R072; 002:27).
enum ParentInvitedCheck: PracticeCheck {
  static let id = CheckID.parentInvited

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference else { return [] }
    return subject.invitees.filter(isForgotten).map { invitee in
      let id = invitee.person.id
      return CheckFinding(
        "'\(id)' has parental responsibility and is neither invited nor excluded; "
          + "set invite to yes, or record an exclusion with its reason",
        at: invitee.involvements.first?.location ?? invitee.person.location)
    }
  }

  /// A person who has died cannot be invited. `invite: excluded` without an exclusion in the record
  /// is told of where exclusions are.
  private static func isForgotten(_ invitee: Invitee) -> Bool {
    guard invitee.person.contact != .deceased, !invitee.comes, invitee.exclusion == nil else {
      return false
    }
    let rows = invitee.involvements.filter { $0.relationship != nil }
    return rows.contains(where: \.parentalResponsibility)
      && !rows.contains { $0.invite == .excluded }
  }
}
