import CaseModel

/// What is asked about the people of a meeting for each of its readers, worked out once for all.
struct MeetingPeople: Sendable {
  /// Somebody of the family, or a child.
  struct Relative: Sendable {
    let id: PersonID
    /// How the person is reached, and when the person was born.
    let contacts: [SealedValue]
  }

  /// The children.
  let children: [PersonID]
  /// The names that each person goes by, as a reader knows them.
  let names: [PersonID: [KnownText]]
  /// The dates of birth of each child, as a reader knows them.
  let birthDates: [PersonID: [KnownText]]
  /// The relatives who have a row, and the children.
  let relatives: [Relative]
  /// The invitees who are nobody but relatives of children, with these children, by their places in
  /// the list of invitees.
  let relations: [(place: Int, children: [PersonID])]

  /// The people of `caseFile`, of whom `invitees` have a row.
  init(_ caseFile: CaseFile, _ invitees: [Invitee]) {
    children = caseFile.children.map(\.id)
    names = caseFile.people.mapValues { person in
      ([person.name.full] + (person.name.knownAs.map { [$0] } ?? [])).map(KnownText.init)
    }
    birthDates = Dictionary(
      caseFile.children.map { child in
        (child.id, (child.person.birthDate.map { ["\($0)", $0.long] } ?? []).map(KnownText.init))
      }
    ) { first, _ in first }
    let family = invitees.filter { $0.involvements.first?.relationship != nil }.map(\.person)
    relatives = (family + caseFile.children.map(\.person)).map { person in
      Relative(
        id: person.id, contacts: SealedValue.contacts(of: person, on: caseFile.meeting.date))
    }
    relations = invitees.enumerated().compactMap { place, invitee in
      let children = invitee.involvements.compactMap { $0.relationship == nil ? nil : $0.child }
      return children.count == invitee.involvements.count ? (place, children) : nil
    }
  }
}
