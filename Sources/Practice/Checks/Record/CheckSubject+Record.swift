import CaseModel
import Diagnostics

extension CheckSubject {
  /// The conference, once its record has a decision; nil for other meetings.
  var decided: ConferenceRecord? {
    guard meeting.type.isConference, let conference = record?.conference,
      !conference.decisions.isEmpty
    else { return nil }
    return conference
  }

  /// Where the record stands, else the meeting.
  var recordPlace: Location { record?.location ?? meeting.location }

  /// The parents and whoever else of the family holds parental responsibility, living.
  var parents: [Person] {
    invitees.filter { invitee in
      invitee.person.contact != .deceased
        && invitee.involvements.contains { row in
          row.relationship.map { $0.isParent || row.parentalResponsibility } ?? false
        }
    }.map(\.person)
  }

  /// The professional roles of `person` in this meeting.
  func roles(of person: PersonID) -> [ProfessionalRole] { file.professionalRoles(of: person) }

  /// Whether `person` is a child of the meeting or has a row as family.
  func isFamily(_ person: PersonID) -> Bool {
    file.children.contains { $0.id == person }
      || file.involvements(of: person).contains { $0.relationship != nil }
  }
}

extension ConferenceRecord {
  /// Whether any child has a plan after it.
  var setsPlan: Bool { decisions.contains(where: \.hasPlan) }

  /// Who was there.
  var attended: [PersonID] { attendance.filter { $0.presence == .attended }.map(\.person) }
}
