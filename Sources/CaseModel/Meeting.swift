package import Diagnostics

/// A meeting of the diary: the rows of `meetings.csv` with one reference.
package struct Meeting: Encodable, Sendable {
  /// The reference.
  package var reference: MeetingReference
  /// What kind of meeting it is.
  package var type: MeetingType
  /// The children it is about, in the order of their rows.
  package var children: [PersonID]
  /// The day.
  package var date: CalendarDate
  /// When it starts.
  package var time: ClockTime
  /// How long it is expected to last, in minutes.
  package var expectedLength: Int?
  /// How people take part.
  package var platform: Platform
  /// By which means those who are not in the room join.
  package var joiningMethod: JoiningMethod?
  /// How parents take part in a virtual conference.
  package var option: ParticipationOption
  /// The chair.
  package var chair: PersonID
  /// The conference clerk, who sends the invitations (R070).
  package var clerk: PersonID
  /// The strategy discussion that started the enquiries.
  package var strategyDate: CalendarDate?
  /// The conference before this one.
  package var previous: MeetingReference?
  /// The day each child became looked after.
  package var lookedAfterSince: [PersonID: CalendarDate]
  /// The building.
  package var venue: String?
  /// The room.
  package var room: String?
  /// The link to join by.
  package var joiningLink: String?
  /// The number to join by telephone.
  package var phone: String?
  /// When the chair rings the parents before the meeting (R087).
  package var callSlot: ClockTime?
  /// The date printed on the letters; nil until the clerk sends them.
  package var invitedOn: CalendarDate?
  /// Where its first row stands.
  package var location: Location

  /// A meeting with what every row has; the rest is set by its reader.
  package init(
    reference: MeetingReference, type: MeetingType, children: [PersonID], date: CalendarDate,
    time: ClockTime, chair: PersonID, clerk: PersonID, location: Location
  ) {
    self.reference = reference
    self.type = type
    self.children = children
    self.date = date
    self.time = time
    self.chair = chair
    self.clerk = clerk
    self.location = location
    platform = .virtual
    option = .wholeConference
    lookedAfterSince = [:]
  }
}

/// The kinds of meeting (`type`).
package enum MeetingType: String, Vocabulary {
  case icpc
  case rcpc
  case preBirth = "pre_birth"
  case transferIn = "transfer_in"
  case careReview = "care_review"
  case allegation

  /// The name in full, as documents print it.
  package var title: String {
    switch self {
    case .icpc: "initial child protection conference"
    case .rcpc: "review child protection conference"
    case .preBirth: "pre-birth child protection conference"
    case .transferIn: "transfer-in child protection conference"
    case .careReview: "child in care review"
    case .allegation: "allegation meeting"
    }
  }

  /// Whether it is a child protection conference; the other two have documents of their own.
  package var isConference: Bool { self != .careReview && self != .allegation }

  /// Whether it is a first conference about a child, with the limits of an initial one.
  package var isInitial: Bool { isConference && self != .rcpc }
}

/// How people take part (`platform`; R001, R002).
package enum Platform: String, Vocabulary {
  case virtual
  case hybrid
  case inPerson = "in_person"
  case telephone

  /// Whether somebody is in a room of the council's.
  package var hasRoom: Bool { self == .hybrid || self == .inPerson }
  /// Whether somebody joins from elsewhere.
  package var hasRemote: Bool { self != .inPerson }
}

/// By which means people join from elsewhere (`joining_method`; R027).
package enum JoiningMethod: String, Vocabulary {
  case teams, skype
  case conferenceCall = "conference_call"

  /// The name, as documents print it.
  package var title: String {
    switch self {
    case .teams: "Microsoft Teams"
    case .skype: "Skype"
    case .conferenceCall: "conference call"
    }
  }
}

/// How parents take part in a virtual conference (`option`; R029-R043).
package enum ParticipationOption: String, Vocabulary {
  /// Option 1: in the whole conference.
  case wholeConference = "1"
  /// Option 2: with the chair only, before the professionals meet.
  case chairOnly = "2"
}
