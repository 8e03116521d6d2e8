/// Whether somebody was at the meeting (R105).
package struct Attendance: Encodable, Sendable {
  /// The person.
  package var person: PersonID
  /// Whether they came.
  package var presence: Presence
  /// How they joined.
  package var joinedBy: JoinedBy?
  /// The part of the meeting they were at, in words; nil for the whole.
  package var part: String?

  /// A person's attendance.
  package init(person: PersonID, presence: Presence, joinedBy: JoinedBy? = nil, part: String? = nil)
  {
    self.person = person
    self.presence = presence
    self.joinedBy = joinedBy
    self.part = part
  }
}

/// Whether somebody came (`presence`).
package enum Presence: String, Vocabulary {
  case attended, apologies, absent
}

/// How somebody joined (`joined_by`).
package enum JoinedBy: String, Vocabulary {
  case room, video, telephone
}

/// A report to the conference (R059, R063, R079-R085, R100).
package struct AgencyReport: Encodable, Sendable {
  /// Who wrote it.
  package var author: PersonID
  /// When the chair and the mailbox had it.
  package var receivedOn: CalendarDate?
  /// When it was shared with the family.
  package var sharedWithFamilyOn: CalendarDate?
  /// Who shared it.
  package var sharedBy: PersonID?
  /// Whether parents may have it.
  package var availableToParents: Bool

  /// A report by `author` that parents may have.
  package init(author: PersonID) {
    self.author = author
    availableToParents = true
  }
}
