import CaseModel

extension CheckSubject {
  /// What was agreed with `person` about how the outcome reaches them; nil where nothing was.
  func agreedChannel(for person: PersonID) -> DeliveryChannel? {
    record?.conference?.delivery.first { $0.person == person }?.channel
      ?? record?.preparation?.withFamily.first { $0.person == person && $0.delivery != nil }?
      .delivery
  }

  /// Whether what is sent to `person` can arrive: by the agreed channel, else the person's own. A
  /// professional may be written to by either.
  func canBeReached(_ person: Person) -> Bool {
    guard isFamily(person.id) else { return person.email != nil || person.address != nil }
    return switch agreedChannel(for: person.id) ?? person.channel {
    case .post: person.address != nil
    case .secureEmail, .egress: person.email != nil
    case .bySocialWorker: true
    }
  }
}
