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
  /// The premises that each person of the meeting lives or works at.
  private let keys: [PersonID: String]

  /// The protected premises of `caseFile`.
  init(_ caseFile: CaseFile) {
    var residents: [String: [PersonID]] = [:]
    var protection: [String: [ProtectedFrom]] = [:]
    let keys = caseFile.people.compactMapValues { $0.address?.premisesKey }
    for (id, key) in keys {
      guard let person = caseFile.people[id] else { continue }
      residents[key, default: []].append(id)
      if person.addressProtectedFrom != .nobody {
        protection[key, default: []].append(person.addressProtectedFrom)
      }
    }
    all = protection.keys.sorted().map { key in
      Premises(residents: (residents[key] ?? []).sorted(), protectedFrom: protection[key] ?? [])
    }
    self.keys = keys
  }

  /// The premises that a person of the meeting lives or works at; nil without an address.
  func key(of person: PersonID) -> String? { keys[person] }

  /// The ids of those whose whereabouts are kept from `person`.
  func residentsKept(from person: PersonID) -> Set<PersonID> {
    Set(all.filter { $0.isKept(from: person) }.flatMap(\.residents))
  }
}
