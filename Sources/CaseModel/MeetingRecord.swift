package import Diagnostics

/// What `meetings/REF.yaml` says of a meeting before it takes place.
package struct MeetingRecord: Encodable, Sendable {
  /// The meeting.
  package var meeting: MeetingReference
  /// Why the meeting is called, in plain words that every invited person may read.
  package var reason: String?
  /// How it was decided that somebody meets face to face.
  package var platformDecision: PlatformDecision?
  /// Why parents meet the chair only (option 2) and who agreed.
  package var optionDecision: OptionDecision?
  /// The brief risk assessment of who is invited, agreed before letters go out (R050).
  package var inviteeRisk: Agreement?
  /// People invited though their rows do not say so.
  package var added: [InvitationChange]
  /// People not invited though their rows say so.
  package var removed: [InvitationChange]
  /// People excluded from all or part of the meeting.
  package var exclusions: [Exclusion]
  /// Who is in the room of a hybrid meeting.
  package var inRoom: [PersonID]
  /// Children who asked to speak to the chair, and when (R097).
  package var childCalls: [ChildCall]
  /// What was done before the meeting.
  package var preparation: Preparation?
  /// What was said and decided; nil until the conference took place.
  package var conference: ConferenceRecord?
  /// Who may see what, as people decided.
  package var disclosure = DisclosureRecord()
  /// Checks that a person overrules.
  package var overrides: [CheckOverride]
  /// Where the record stands.
  package var location: Location
  /// Where its texts stand.
  package var textPlaces = TextPlaces()

  /// An empty record of `meeting`.
  package init(meeting: MeetingReference, location: Location) {
    self.meeting = meeting
    self.location = location
    added = []
    removed = []
    exclusions = []
    inRoom = []
    childCalls = []
    overrides = []
  }
}

/// A person invited or not invited by the record, with the reason.
package struct InvitationChange: Encodable, Sendable {
  /// The person.
  package var person: PersonID
  /// Why, for the file; never printed in a letter.
  package var reason: String

  /// A change and its reason.
  package init(person: PersonID, reason: String) {
    self.person = person
    self.reason = reason
  }
}

/// The decision to keep a person from all or part of a meeting.
package struct Exclusion: Encodable, Sendable {
  /// The person.
  package var person: PersonID
  /// The part of the meeting in words; nil for the whole meeting.
  package var part: String?
  /// The reason as it may be told to the person.
  package var disclosableReason: String?
  /// How the person's views will be heard.
  package var viewsHeard: String
  /// Who decided, and when.
  package var decided: Agreement

  /// An exclusion.
  package init(
    person: PersonID, part: String?, disclosableReason: String?, viewsHeard: String,
    decided: Agreement
  ) {
    self.person = person
    self.part = part
    self.disclosableReason = disclosableReason
    self.viewsHeard = viewsHeard
    self.decided = decided
  }
}

/// Who agreed to something, and when.
package struct Agreement: Encodable, Sendable {
  /// The person who agreed.
  package var by: PersonID
  /// The day.
  package var on: CalendarDate

  /// An agreement.
  package init(by: PersonID, on: CalendarDate) {
    self.by = by
    self.on = on
  }
}

/// Why option 2 was chosen (R034, R035, R038).
package struct OptionDecision: Encodable, Sendable {
  /// The rationale; never printed in an invitation.
  package var rationale: String
  /// Who agreed: the chair or reviewing officer.
  package var agreed: Agreement

  /// A decision.
  package init(rationale: String, agreed: Agreement) {
    self.rationale = rationale
    self.agreed = agreed
  }
}

/// A child's own talk with the chair before the meeting (R097).
package struct ChildCall: Encodable, Sendable {
  /// The child.
  package var child: PersonID
  /// The day.
  package var date: CalendarDate
  /// The time.
  package var time: ClockTime

  /// A talk at a time.
  package init(child: PersonID, date: CalendarDate, time: ClockTime) {
    self.child = child
    self.date = date
    self.time = time
  }
}
