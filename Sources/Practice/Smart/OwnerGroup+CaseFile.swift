package import CaseModel

extension CaseFile {
  /// Whether `action` is the family's or a professional's: what the record says, else what its
  /// owner is to the children (R120); nil where neither tells.
  package func ownerGroup(of action: PlanAction) -> OwnerGroup? {
    action.group ?? action.owner.flatMap(ownerGroup)
  }

  /// Whether `person` is family or a professional; nil where the person has no row.
  package func ownerGroup(of person: PersonID) -> OwnerGroup? {
    if children.contains(where: { $0.id == person }) { return .family }
    if [meeting.chair, meeting.clerk].contains(person) { return .professional }
    if involvements(of: person).contains(where: { $0.relationship != nil }) { return .family }
    return professionalRoles(of: person).isEmpty ? nil : .professional
  }
}
