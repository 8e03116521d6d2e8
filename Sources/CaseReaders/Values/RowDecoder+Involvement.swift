import CaseModel
import Diagnostics

extension RowDecoder {
  /// What the row says a person is to a child or to meetings; nil where it cannot be used.
  mutating func involvement(_ person: PersonID, child: PersonID?) -> Involvement? {
    let relationship: Relationship? = choice(.relationship)
    let role: ProfessionalRole? = choice(.role)
    let tie: Involvement.Tie
    switch (relationship, role) {
    case (let relationship?, nil) where isBlank(.role): tie = .family(relationship)
    case (nil, let role?) where isBlank(.relationship): tie = .professional(role)
    default:
      if !hasFailed { reject(Self.oneTie(at: location(.relationship))) }
      return nil
    }
    var row = Involvement(person: person, child: child, tie: tie, location: location)
    row.roleTitle = text(.roleTitle)
    row.parentalResponsibility = flag(.parentalResponsibility) ?? false
    row.invite = choice(.invite) ?? .yes
    row.meetings = Set(identifiers(.meetings, of: Meeting.self))
    if child == nil, row.meetings.isEmpty, let role, !role.mayStandAlone {
      reject(Self.meetingsNeeded(at: location(.meetings)))
    }
    return row
  }

  private static func oneTie(at place: Location) -> Diagnostic {
    Diagnostic(
      "RelationshipOrRole", at: place,
      "a row has either a 'relationship' (family) or a 'role' (professional); fill in one of them")
  }

  private static func meetingsNeeded(at place: Location) -> Diagnostic {
    Diagnostic(
      "MissingValue", at: place,
      "a professional without a child must name the meetings; fill in 'meetings' or 'child_id'")
  }
}

extension ProfessionalRole {
  /// Whether the person may be in people.csv without a child or a meeting, to be named elsewhere.
  var mayStandAlone: Bool {
    [.chair, .clerk, .reviewingOfficer, .teamManager].contains(self)
  }
}
