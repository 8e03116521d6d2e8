package import CaseModel

/// The kind of reader that a document is made for.
package enum Audience: String, CaseIterable, Hashable, Sendable {
  /// A parent, carer or other member of the family.
  case family
  /// A child of the meeting.
  case child
  /// A child's advocate.
  case advocate
  /// Anybody who comes as a professional.
  case professional
  /// The council's own file, which is addressed to nobody.
  case office

  /// The first part of the recipient's folder name.
  package var folderPrefix: String { self == .family ? "parent" : rawValue }
}

/// Somebody who is sent something about a meeting.
package struct Recipient: Sendable {
  /// The person and whether they come.
  package let invitee: Invitee
  /// What kind of reader they are.
  package let audience: Audience

  /// The person's id.
  package var id: PersonID { invitee.person.id }
  /// The person's own record.
  package var person: Person { invitee.person }
  /// The professional role; nil for family and children.
  package var role: ProfessionalRole? { invitee.involvements.first?.role }
  /// The folder of the recipient's pack: `parent-P07`; never a name.
  package var folderName: String { "\(audience.folderPrefix)-\(id.text)" }

  init(invitee: Invitee, audience: Audience) {
    self.invitee = invitee
    self.audience = audience
  }

  /// The children of `meeting` that the recipient has a row for; all of them for a professional
  /// whose row names no child.
  func sees(_ child: PersonID) -> Bool {
    if audience == .office { return true }
    if audience == .child { return child == id }
    // By index: a row that is taken out is copied, with all that it holds.
    let rows = invitee.involvements
    return rows.indices.contains { rows[$0].child == nil || rows[$0].child == child }
  }
}
