package import CaseModel

/// Makes, from one meeting's case file, what each recipient may see of it. It is a class because whatever
/// is made for a reader holds it, and a copy of all that it knows would be counted each time.
package final class Discloser: Sendable {
  let caseFile: CaseFile
  /// The record of the conference before, where there is one.
  let previous: MeetingRecord?
  /// The day of the conference before, where the diary still holds it.
  let previousDate: CalendarDate?
  let rules: DisclosureRules
  let invitees: [Invitee]
  let premises: ProtectedPremises
  let markedPassages: MarkedPassages
  let childrenByID: [PersonID: Child]
  /// What stands for where each of those lives whose address is protected, worked out once for all
  /// readers.
  let whereabouts: [PersonID: [SealedValue]]
  let people: MeetingPeople
  /// The children's advocates who come.
  let advocates: [Invitee]

  /// A discloser of `caseFile` under a council's rules; `previous` is the record of the conference
  /// before, held on `previousDate` where its record does not say.
  package init(
    caseFile: CaseFile, rules: DisclosureRules, previous: MeetingRecord? = nil,
    previousDate: CalendarDate? = nil
  ) {
    self.caseFile = caseFile
    self.previous = previous
    self.previousDate = previous?.conference?.heldOn ?? previousDate
    self.rules = rules
    invitees = caseFile.invitees
    people = MeetingPeople(caseFile, invitees)
    advocates = invitees.filter { invitee in
      invitee.comes && invitee.involvements.contains { $0.role == .advocate }
    }
    premises = ProtectedPremises(caseFile)
    markedPassages = MarkedPassages(caseFile)
    let children = Dictionary(caseFile.children.map { ($0.id, $0) }) { first, _ in first }
    childrenByID = children
    whereabouts = Self.whereabouts(
      of: Set(premises.all.flatMap(\.residents)), caseFile, children, rules)
  }

  /// Everybody who is sent something: who comes, who is told of an exclusion, who only sends a
  /// report, and the children who are invited. Those who cannot simply be written to are among
  /// them; whoever plans documents leaves them out and says so.
  package var recipients: [Recipient] {
    let adults = invitees.compactMap { invitee -> Recipient? in
      if case .notInvited = invitee.attendance { return nil }
      return Recipient(invitee: invitee, audience: Self.audience(of: invitee))
    }
    return adults
      + invitedChildren.map { child in
        Recipient(
          invitee: Invitee(person: child.person, involvements: [], attendance: .invited),
          audience: .child)
      }
  }

  /// The council's own file, kept by the clerk: the reader of the office's copies.
  package var office: Recipient {
    let clerk = caseFile.meeting.clerk
    let person =
      caseFile.clerk
      ?? Person(
        id: clerk, name: PersonName(first: nil, last: clerk.text),
        location: caseFile.meeting.location)
    return Recipient(
      invitee: Invitee(person: person, involvements: [], attendance: .notInvited),
      audience: .office)
  }

  /// The children who are invited: where the row says so, else from the profile's age.
  var invitedChildren: [Child] {
    caseFile.children.filter { child in
      switch child.invite {
      case .yes: true
      case .no, .excluded, .reportOnly: false
      case nil: (child.age(on: caseFile.meeting.date) ?? -1) >= rules.childInvitationAge
      }
    }
  }

  /// Whether the address that a letter to `recipient` would go to is itself kept from them: the
  /// record contradicts itself and nobody may be written to there.
  package func isAddressKept(from recipient: Recipient) -> Bool {
    guard let key = premises.key(of: recipient.id) else { return false }
    return caseFile.people.values.contains { other in
      other.id != recipient.id && premises.key(of: other.id) == key
        && Self.names(recipient.id, in: other.addressProtectedFrom)
    }
  }

  private static func names(_ person: PersonID, in protection: ProtectedFrom) -> Bool {
    guard case .people(let people) = protection else { return false }
    return people.contains(person)
  }

  private static func audience(of invitee: Invitee) -> Audience {
    guard let row = invitee.involvements.first, let role = row.role else { return .family }
    return role == .advocate ? .advocate : .professional
  }
}
