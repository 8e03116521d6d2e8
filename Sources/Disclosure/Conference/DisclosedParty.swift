package import CaseModel

/// Somebody whom a document names.
package struct DisclosedParty: Hashable, Sendable {
  /// The id, for joining what belongs together; never printed.
  package let id: PersonID
  /// What the person is to the children or does, in words.
  package let roleTitle: String
  /// The professional role; nil for family and children.
  package let role: ProfessionalRole?
  /// The name; nil where it is withheld.
  package let name: String?
  /// The agency; nil where there is none or it is withheld.
  package let agency: String?
  /// Whether it is a child of the meeting.
  package let isChild: Bool

  /// The name, or what the person is where the name is withheld.
  package var label: String { name ?? roleTitle }
  /// Whether it is a member of the family or a child.
  package var isFamily: Bool { role == nil }
}

/// A parent, carer or other relative, with what they are to the children that the reader sees.
package struct DisclosedFamilyMember: Sendable {
  /// Who.
  package let party: DisclosedParty
  /// What the person is to each child.
  package let ties: [DisclosedTie]
  /// Whether a parent of one of them.
  package let isParent: Bool
  /// Whether the person holds parental responsibility for one of them.
  package let hasParentalResponsibility: Bool
}

/// Whether somebody was there.
package struct DisclosedAttendance: Sendable {
  /// Who.
  package let party: DisclosedParty
  /// Whether they came.
  package let presence: Presence
  /// How they joined.
  package let joinedBy: JoinedBy?
  /// The part they were at, in words; never in a family's copy.
  package let part: String?
}

/// A report to the conference.
package struct DisclosedReport: Sendable {
  /// Who wrote it.
  package let author: DisclosedParty
  /// When the chair had it.
  package let receivedOn: CalendarDate?
  /// When the family had it.
  package let sharedOn: CalendarDate?
  /// Who shared it.
  package let sharedBy: DisclosedParty?
  /// Whether parents may have it; a family's copy lists no other.
  package let availableToParents: Bool
}
