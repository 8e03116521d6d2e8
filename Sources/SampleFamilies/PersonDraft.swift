import CaseModel

/// A relative or professional of the sample, as every row of that person says.
struct PersonDraft: Sendable {
  var id: String
  var title = ""
  var first: String
  var last: String
  var knownAs = ""
  var birthDate = ""
  var address = ""
  var postcode = ""
  var phone = ""
  var email = ""
  var language = ""
  var interpreter = ""
  var format = DocumentFormat.standard
  var channel = DeliveryChannel.post
  var contact = ContactRule.ordinary
  var protectedFrom = ""
  var agency = ""
  var role: ProfessionalRole?
  var roleTitle = ""

  /// The person's columns from `title` to `address_protected_from`.
  var columns: [String] {
    [
      title, first, last, knownAs, birthDate, address, postcode, phone, email, language,
      interpreter, format == .standard ? "" : format.rawValue, channel.rawValue,
      contact == .ordinary ? "" : contact.rawValue, protectedFrom,
    ]
  }

  mutating func live(at home: HomeDraft) {
    (address, postcode) = (home.lines, home.postcode)
  }
}

/// A person of a family with the children whose rows the person stands on.
struct TieDraft: Sendable {
  var person: PersonDraft
  /// Places in the family's list of children; none for a person of whole meetings.
  var children: [Int]
  var relationship: Relationship?
  var hasResponsibility = false
  var invite = InviteChoice.yes
  /// The meetings the row is about, joined by `;`; empty for all of the child's.
  var meetings = ""

  /// The row of `people.csv` for the child of this id, or for no child.
  func row(child: String) -> [String] {
    let tie = [
      person.id, child, relationship?.rawValue ?? "",
      relationship == nil ? person.role?.rawValue ?? "" : "", person.roleTitle, person.agency,
      relationship == nil ? "" : hasResponsibility ? "yes" : "no",
    ]
    return tie + person.columns + [invite == .yes ? "" : invite.rawValue, meetings]
  }
}

/// A child of the sample.
struct ChildDraft: Sendable {
  var id: String
  var first: String
  var last: String
  var birth: CalendarDate?
  var expected: CalendarDate?
  var sex: String
  var home: HomeDraft
  var protectedFrom = ""
  var invite: InviteChoice?
  var school = ""

  /// Whole years on the day before the sample's first meeting; nil before birth.
  var age: Int?
}
