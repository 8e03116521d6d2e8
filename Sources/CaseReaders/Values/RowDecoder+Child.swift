import CaseModel

extension RowDecoder {
  /// The child whose row this is; nil where it cannot be used.
  mutating func child(_ id: PersonID) -> Child? {
    let expected = day(.expectedDate)
    // Read before the name: a child is unborn exactly when there is no date of birth.
    let isUnborn = isBlank(.birthDate)
    guard let person = person(id, needsFirstName: !isUnborn, needsLastName: true) else {
      return nil
    }
    var child = Child(person: person)
    child.expectedDate = expected
    if person.birthDate == nil, expected == nil {
      reject(Self.missing(.birthDate, at: location(.birthDate)))
    }
    child.familyID = text(.familyID)
    child.sex = codedText(.sex)
    child.ethnicity = codedText(.ethnicity)
    child.disability = codedText(.disability)
    child.legalStatus = codedText(.legalStatus)
    child.school = text(.school)
    child.gp = text(.gp)
    child.team = text(.team)
    child.socialWorker = identifier(.socialWorker)
    child.planStart = day(.planStart)
    child.invite = choice(.invite)
    child.category = choice(.category)
    return child
  }
}
