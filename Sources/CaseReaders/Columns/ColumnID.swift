/// A column of the three files; the ones that mean the same in two files are one.
package enum ColumnID: Int, CaseIterable, Hashable, Sendable {
  // Keys
  case childID, personID, meetingRef
  // About a person
  case title, firstName, lastName, knownAs, birthDate, address, postcode, phone, email
  case language, interpreter, format, channel, contact, addressProtectedFrom
  // About a child
  case familyID, expectedDate, sex, ethnicity, disability, legalStatus, school, gp, team
  case socialWorker, planStart, category
  // About a person and a child
  case relationship, role, roleTitle, agency, parentalResponsibility, invite, meetings
  // About a meeting
  case type, date, time, expectedLength, platform, joiningMethod, option, chair, clerk
  case strategyDate, previousRef, lookedAfterSince, venue, room, joiningLink, callSlot, invitedOn
  // About the row
  case duplicated

  /// The heading in our files and the key in columns.yaml.
  package var name: String { Self.names[rawValue] }

  /// The column headed `name`.
  package static func named(_ name: String) -> ColumnID? {
    names.firstIndex(of: name).flatMap(ColumnID.init(rawValue:))
  }

  private static let names: [String] = {
    let definitions = TableKind.allCases.flatMap(\.definitions)
    return allCases.map { column in definitions.first { $0.column == column }?.name ?? "" }
  }()
}
