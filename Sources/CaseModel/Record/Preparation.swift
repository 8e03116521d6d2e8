/// What was done before the meeting (R031-R058).
package struct Preparation: Encodable, Sendable {
  /// The talk between the chair and the social worker (R044, R099).
  package var chairAndSocialWorker: DatedNote?
  /// The talks with each parent or carer (R031, R051, R073).
  package var withFamily: [FamilyPreparation] = []
  /// The chair's case note of the talk with the parents under option 2 (R040).
  package var caseNote: String?
  /// That open police information was shared with the family, and how they took it (R049, R058).
  package var policeInformationShared: DatedNote?
  /// What was agreed in the confidential slot may be shared with everyone (R058); professionals
  /// only.
  package var mayBeShared: String?

  /// Nothing done yet.
  package init() {}
}

/// Something done on a day, with who did it and a note.
package struct DatedNote: Encodable, Sendable {
  /// The day.
  package var on: CalendarDate
  /// Who did it.
  package var by: PersonID?
  /// What came of it.
  package var note: String?

  /// A note of a day.
  package init(on: CalendarDate, by: PersonID? = nil, note: String? = nil) {
    self.on = on
    self.by = by
    self.note = note
  }
}

/// How one parent or carer was prepared.
package struct FamilyPreparation: Encodable, Sendable {
  /// The parent or carer.
  package var person: PersonID
  /// The day of the talk.
  package var on: CalendarDate
  /// The time of the talk (R031 wants 24 hours before).
  package var time: ClockTime?
  /// Who talked with them.
  package var by: PersonID
  /// How the outcome is to reach them (R056, R131).
  package var delivery: DeliveryChannel?
  /// Who is in the house or room (R053).
  package var whoIsThere: String?
  /// What came of it.
  package var note: String?

  /// A talk on a day.
  package init(person: PersonID, on: CalendarDate, by: PersonID) {
    self.person = person
    self.on = on
    self.by = by
  }
}
