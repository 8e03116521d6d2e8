/// A child of the register. The child is also a person: names, address, language and contact are
/// those of `person`.
package struct Child: Encodable, Sendable {
  /// The child as a person, under the child id.
  package var person: Person
  /// The case system's id of the family, where it has one.
  package var familyID: String?
  /// The expected date of birth of an unborn child.
  package var expectedDate: CalendarDate?
  /// The sex as recorded.
  package var sex: String?
  /// The ethnicity as recorded.
  package var ethnicity: String?
  /// A disability as recorded.
  package var disability: String?
  /// The legal status as recorded.
  package var legalStatus: String?
  /// The school or nursery.
  package var school: String?
  /// The GP practice.
  package var gp: String?
  /// The social work team that holds the case.
  package var team: String?
  /// The allocated social worker.
  package var socialWorker: PersonID?
  /// The start of the current child protection plan.
  package var planStart: CalendarDate?
  /// Whether the child is invited; nil leaves it to the profile's ages.
  package var invite: InviteChoice?
  /// The category of the current plan.
  package var category: AbuseCategory?

  /// A child with only what every record has; the rest is set by its reader.
  package init(person: Person) {
    self.person = person
  }

  /// The child's id.
  package var id: PersonID { person.id }

  /// Whether the child is not born yet.
  package var isUnborn: Bool { person.birthDate == nil }

  /// The age in whole years on `date`; nil for an unborn child.
  package func age(on date: CalendarDate) -> Int? {
    guard let born = person.birthDate, born <= date else { return nil }
    let (year, month, day) = born.components
    let (nowYear, nowMonth, nowDay) = date.components
    return nowYear - year - ((nowMonth, nowDay) < (month, day) ? 1 : 0)
  }
}

/// The category of abuse of a child protection plan (Working Together; CIN census codes).
package enum AbuseCategory: String, Vocabulary {
  case neglect
  case physical
  case sexual
  case emotional
  case multiple
}
