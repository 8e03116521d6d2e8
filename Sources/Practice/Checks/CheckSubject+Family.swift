import CaseModel

extension CheckSubject {
  /// The family members and children who take part. A child whose row leaves it open counts from
  /// the age of the profile.
  var familyWhoCome: [Person] {
    let adults = invitees.filter { invitee in
      invitee.comes && invitee.involvements.contains { $0.relationship != nil }
    }
    let children = file.children.filter { child in
      guard let choice = child.invite else {
        return (child.age(on: meeting.date) ?? -1) >= profile.childInvitationAge.value
      }
      return choice == .yes
    }
    return adults.map(\.person) + children.map(\.person)
  }
}
