package import CaseModel

/// What one recipient may see of one meeting. Every document for the recipient is made from this
/// value and nothing else; only ``Discloser`` makes it, and what is withheld is not in it in any
/// form.
package struct DisclosedView: Sendable {
  /// The recipient, as addressed.
  package internal(set) var recipient: DisclosedRecipient
  /// The meeting.
  package let meeting: DisclosedMeeting
  /// The children of the meeting that the recipient has a row for.
  package let children: [DisclosedChild]
  /// Who is invited besides the recipient, those who run the meeting first.
  package let invited: [DisclosedInvitee]
  /// The chair.
  package let chair: DisclosedContact
  /// The conference clerk.
  package let clerk: DisclosedContact
  /// The social worker of the children that the recipient sees.
  package let socialWorker: DisclosedContact?
  /// The recipient's exclusion from all or part of the meeting.
  package let exclusion: DisclosedExclusion?
  /// The advocate of a child that the recipient sees.
  package let advocateName: String?
  /// For the social worker alone: who is to be handed a letter.
  package let lettersToHand: [String]
  /// What was left out and by which rule; classes only.
  package internal(set) var withheld: [Withholding] = []
  /// What the recipient may see of what was said and decided; nil before the conference and in
  /// what letters of invitation are made from.
  package internal(set) var conference: DisclosedConference?
  /// Texts that stop the recipient's documents until they are mended.
  package internal(set) var tripped: [TrippedText] = []

  init(
    recipient: DisclosedRecipient, meeting: DisclosedMeeting, children: [DisclosedChild],
    invited: [DisclosedInvitee], chair: DisclosedContact, clerk: DisclosedContact,
    socialWorker: DisclosedContact?, exclusion: DisclosedExclusion?, advocateName: String?,
    lettersToHand: [String]
  ) {
    self.recipient = recipient
    self.meeting = meeting
    self.children = children
    self.invited = invited
    self.chair = chair
    self.clerk = clerk
    self.socialWorker = socialWorker
    self.exclusion = exclusion
    self.advocateName = advocateName
    self.lettersToHand = lettersToHand
  }
}

/// The recipient of a document, as addressed.
package struct DisclosedRecipient: Sendable {
  /// The id.
  package let id: PersonID
  /// The kind of reader.
  package let audience: Audience
  /// The name.
  package let name: PersonName
  /// The lines under the name on the envelope; empty where the letter is not posted to a known
  /// address.
  package let addressLines: [String]
  /// The agency of a professional.
  package let agency: String?
  /// What the recipient is to the children or does at the meeting, in words.
  package let roleTitle: String
  /// What a family member is to each child that they have a row for.
  package let ties: [DisclosedTie]
  /// The professional role; nil for family and children.
  package let role: ProfessionalRole?
  /// Whether the recipient is a parent.
  package let isParent: Bool
  /// Whether the recipient holds parental responsibility for a child of the meeting.
  package let hasParentalResponsibility: Bool
  /// Whether the recipient will be in the room of a hybrid or face-to-face meeting.
  package let isInRoom: Bool
  /// Whether the recipient comes to the meeting.
  package let comes: Bool
  /// Whether the recipient only sends a report.
  package let reportOnly: Bool
  /// The age in years on the day, for a child.
  package let age: Int?
  /// The child's own talk with the chair.
  package let call: ChildCall?
  /// The format that documents are made in.
  package let format: DocumentFormat
  /// How the document reaches the recipient.
  package internal(set) var channel: DeliveryChannel
  /// The preferred language, where not English.
  package let language: String?
  /// The interpreter that is booked.
  package let interpreter: String?
}

/// What a family member is to one child.
package struct DisclosedTie: Sendable {
  /// The relationship.
  package let relationship: Relationship
  /// The given names; `the baby` for an unborn child.
  package let childName: String
}

/// The meeting, as a recipient may know it.
package struct DisclosedMeeting: Sendable {
  /// The reference.
  package let reference: MeetingReference
  /// The kind of meeting.
  package let type: MeetingType
  /// The day.
  package let date: CalendarDate
  /// When it starts.
  package let time: ClockTime
  /// How long it is expected to last, in minutes.
  package let expectedLength: Int?
  /// How people take part.
  package let platform: Platform
  /// How those join who are not in the room.
  package let joiningMethod: JoiningMethod?
  /// Whether parents meet the chair only (option 2).
  package let isOptionTwo: Bool
  /// The building; nil where there is none or it is withheld.
  package let venue: String?
  /// The room; nil where there is none or it is withheld.
  package let room: String?
  /// Whether there is a place and it is withheld from the recipient.
  package let placeIsWithheld: Bool
  /// The link to join by; nil where there is none or the recipient does not join.
  package let joiningLink: String?
  /// The number to join by telephone; nil where the recipient does not join.
  package let phone: String?
  /// When the chair rings the parents.
  package let callSlot: ClockTime?
  /// The date printed on the letters.
  package let invitedOn: CalendarDate?
  /// Why the meeting is called, in plain words.
  package let reason: String?
}

/// A child that a document is about.
package struct DisclosedChild: Sendable {
  /// The child's id.
  package let id: PersonID
  /// The name.
  package let name: PersonName
  /// The date of birth; nil for an unborn child.
  package let birthDate: CalendarDate?
  /// The expected date of birth of an unborn child.
  package let expectedDate: CalendarDate?
  /// The age in years on the day of the meeting.
  package let age: Int?
}

/// Somebody on the list of who is invited.
package struct DisclosedInvitee: Sendable {
  /// What the person is to the children or does at the meeting, in words.
  package let roleTitle: String
  /// The name; nil where it is withheld.
  package let name: String?
  /// The agency; nil where there is none or it is withheld.
  package let agency: String?
  /// Whether the person will be in the room of a hybrid or face-to-face meeting.
  package let isInRoom: Bool
}

/// Somebody to ring or write to.
package struct DisclosedContact: Sendable {
  /// The name.
  package let name: String
  /// The role in words.
  package let roleTitle: String
  /// The telephone number.
  package let phone: String?
  /// The e-mail address.
  package let email: String?
}

/// An exclusion as it may be told to the person.
package struct DisclosedExclusion: Sendable {
  /// The part of the meeting; nil for the whole.
  package let part: String?
  /// The reason that may be told.
  package let reason: String?
  /// How the person's views will be heard.
  package let viewsHeard: String
  /// Whether the record says which statements belong to the part, so that minutes can be made
  /// without them.
  package let isMarked: Bool
}
