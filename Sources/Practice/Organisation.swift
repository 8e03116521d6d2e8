package import CaseModel

/// The council that sends the letters (R167).
package struct Organisation: Equatable, Sendable {
  /// The council's name.
  package var name: String
  /// The team that sends.
  package var team: String
  /// The team's address, for the letterhead.
  package var address: PostalAddress
  /// The team's telephone number.
  package var phone: String
  /// The team's e-mail address.
  package var email: String
  /// The mailbox that reports go to by secure e-mail (R084).
  package var secureMailbox: String
  /// Whom to ring at night and at weekends (R104).
  package var outOfHoursPhone: String
  /// How to complain, in words that a letter prints.
  package var complaints: String
  /// Whose name stands under letters; nil for the meeting's clerk.
  package var signatoryName: String?
  /// The role under the name.
  package var signatoryRole: String

  /// An organisation that signs with the clerk's name.
  package init(
    name: String, team: String, address: PostalAddress, phone: String, email: String,
    secureMailbox: String, outOfHoursPhone: String, complaints: String, signatoryRole: String
  ) {
    self.name = name
    self.team = team
    self.address = address
    self.phone = phone
    self.email = email
    self.secureMailbox = secureMailbox
    self.outOfHoursPhone = outOfHoursPhone
    self.complaints = complaints
    self.signatoryRole = signatoryRole
  }

  /// No council: what a shipped profile has.
  package static let none = Organisation(
    name: "", team: "", address: PostalAddress(lines: [], postcode: nil), phone: "", email: "",
    secureMailbox: "", outOfHoursPhone: "", complaints: "", signatoryRole: "")
}
