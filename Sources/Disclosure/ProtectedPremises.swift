import CaseModel

/// The protected addresses of a meeting: protection is of premises, so everybody who lives at an
/// address that somebody marked is protected alike, from the same people.
struct ProtectedPremises: Sendable {
  /// One protected address.
  struct Premises: Sendable {
    var residents: [PersonID]
    var protectedFrom: [ProtectedFrom]

    /// Whether the premises are kept from `person`, who is no resident.
    func isKept(from person: PersonID) -> Bool {
      !residents.contains(person) && protectedFrom.contains { $0.includes(person) }
    }
  }

  /// The protected addresses, by no order that matters to a document.
  let all: [Premises]

  /// The protected premises of `caseFile`.
  init(_ caseFile: CaseFile) {
    var residents: [String: [PersonID]] = [:]
    var protection: [String: [ProtectedFrom]] = [:]
    for (id, person) in caseFile.people {
      guard let key = person.address?.premisesKey else { continue }
      residents[key, default: []].append(id)
      if person.addressProtectedFrom != .nobody {
        protection[key, default: []].append(person.addressProtectedFrom)
      }
    }
    all = protection.keys.sorted().map { key in
      Premises(residents: (residents[key] ?? []).sorted(), protectedFrom: protection[key] ?? [])
    }
  }

  /// The ids of those whose whereabouts are kept from `person`.
  func residentsKept(from person: PersonID) -> Set<PersonID> {
    Set(all.filter { $0.isKept(from: person) }.flatMap(\.residents))
  }
}
