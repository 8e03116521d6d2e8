import CaseModel

extension Discloser {
  /// What must not reach `recipient` in any form: everything that stands for an address that is
  /// kept from them, the names of those whom they may not know of, and how the rest of the family
  /// is reached. Texts are sealed by ``passages``.
  package func sealedValues(for recipient: Recipient) -> Set<SealedValue> {
    guard recipient.audience != .office else { return [] }
    var values = whereabouts(of: premises.residentsKept(from: recipient.id))
    let decisions = ReaderDecisions(recipient, in: caseFile)
    values.formUnion(names(of: decisions.unnamed.union(decisions.unknown)))
    if recipient.isOfFamilySide {
      values.formUnion(namesOfStrangers(to: recipient))
      values.formUnion(contactsOfFamilyApart(from: recipient))
    }
    return values
  }

  /// What `recipient` knows anyway, so that it is no leak where it stands in their documents: their
  /// own record, whom they share a child with, and how those who run the meeting are reached. A
  /// sealed term that stands in one of these is not looked for. Free text is never among them: what
  /// slipped into it would be allowed everywhere.
  package func knownTexts(for recipient: Recipient) -> [String] {
    let meeting = caseFile.meeting
    let contacts = [meeting.chair, meeting.clerk] + caseFile.children.compactMap(\.socialWorker)
    let reachable = contacts.compactMap { caseFile.people[$0] }.flatMap { [$0.phone, $0.email] }
    let own = recipient.person
    let fields = [
      own.phone, own.email, own.agency, own.name.full, meeting.joiningLink, meeting.phone,
    ]
    return (fields + reachable).compactMap(\.self) + (own.address?.allLines ?? [])
      + (namesKnown(to: recipient) + datesKnown(to: recipient)).map(\.text)
  }

  /// The shield before the texts of `recipient`.
  func shield(for recipient: Recipient) -> ReaderShield {
    guard recipient.audience != .office else { return ReaderShield([], known: []) }
    let decisions = ReaderDecisions(recipient, in: caseFile)
    let values = sealedValues(for: recipient)
      .union(whereabouts(of: Set(decisions.mirroredWhereabouts.flatMap(premises.household))))
      .union(markedPassages.kept(by: decisions))
    guard !values.isEmpty else { return ReaderShield([], known: []) }
    return ReaderShield(values, known: namesKnown(to: recipient) + datesKnown(to: recipient))
  }

  private func whereabouts(of people: Set<PersonID>) -> Set<SealedValue> {
    let others = people.filter { whereabouts[$0] == nil }
    let known = people.flatMap { whereabouts[$0] ?? [] }
    return Set(known).union(
      Self.whereabouts(of: others, caseFile, childrenByID, rules).values.joined())
  }

  /// What stands for where each of `people` lives.
  static func whereabouts(
    of people: Set<PersonID>, _ caseFile: CaseFile, _ children: [PersonID: Child],
    _ rules: DisclosureRules
  ) -> [PersonID: [SealedValue]] {
    guard !people.isEmpty else { return [:] }
    let shortNames = ShortNames(caseFile)
    return people.reduce(into: [:]) { values, id in
      guard let person = caseFile.people[id] else { return }
      values[id] = SealedValue.whereabouts(
        of: person, child: children[id], rules: rules, shortNames: shortNames)
    }
  }

  // MARK: Names

  private func names(of people: Set<PersonID>) -> Set<SealedValue> {
    Set(people.compactMap { caseFile.people[$0]?.name }.flatMap(SealedValue.names))
  }

  /// The children that a reader of the family's side does not see, and the relatives that they
  /// share no child with. A professional sat with everybody: a brother named in passing is no news.
  private func namesOfStrangers(to recipient: Recipient) -> Set<SealedValue> {
    guard recipient.audience != .child else { return [] }
    let unseen = caseFile.children.filter { !recipient.sees($0.id) }.map(\.person.name)
    guard !unseen.isEmpty else { return [] }
    return Set((unseen + strangers(to: recipient).map(\.name)).flatMap(SealedValue.names))
  }

  private func strangers(to recipient: Recipient) -> [Person] {
    people.relations.filter { !$0.children.contains(where: recipient.sees) }
      .map { invitees[$0.place].person }
  }

  private func namesKnown(to recipient: Recipient) -> [KnownText] {
    let decisions = ReaderDecisions(recipient, in: caseFile)
    let hidden = decisions.unnamed.union(decisions.unknown)
    let strange = Set(strangers(to: recipient).map(\.id))
    let adults = invitees.indices.map { invitees[$0].person.id }.filter { !strange.contains($0) }
    let children = people.children.filter(recipient.sees)
    let known = adults + children + [caseFile.meeting.chair, caseFile.meeting.clerk, recipient.id]
    return known.filter { !hidden.contains($0) || $0 == recipient.id }
      .flatMap { people.names[$0] ?? [] }
  }

  // MARK: Contacts

  /// How relatives and children are reached who live elsewhere than the reader: nobody's documents
  /// print it.
  private func contactsOfFamilyApart(from recipient: Recipient) -> [SealedValue] {
    let home = premises.key(of: recipient.id)
    return people.relatives.filter { relative in
      relative.id != recipient.id && (home == nil || premises.key(of: relative.id) != home)
    }.flatMap(\.contacts)
  }

  private func datesKnown(to recipient: Recipient) -> [KnownText] {
    people.children.filter(recipient.sees).flatMap { people.birthDates[$0] ?? [] }
  }
}
