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

  /// The protected premises of `caseFile`: by the exports and by decisions in the record. Somebody
  /// whose address is not known is protected alone: a telephone or a school gives a place away too.
  init(_ caseFile: CaseFile) {
    var residents: [String: [PersonID]] = [:]
    var protection: [String: [ProtectedFrom]] = [:]
    let decided = Self.decided(in: caseFile)
    let keys = caseFile.people.compactMapValues { $0.address?.premisesKey }
    for (id, person) in caseFile.people {
      let key = keys[id] ?? "\u{0}\(id.text)"
      residents[key, default: []].append(id)
      let kept = [person.addressProtectedFrom] + (decided[id] ?? [])
      let sources = kept.filter { $0 != .nobody }
      if !sources.isEmpty { protection[key, default: []] += sources }
    }
    all = protection.keys.sorted().map { key in
      Premises(residents: (residents[key] ?? []).sorted(), protectedFrom: protection[key] ?? [])
    }
    self.keys = keys
  }

  /// The premises that a person of the meeting lives or works at; nil without an address.
  func key(of person: PersonID) -> String? { keys[person] }

  private static func decided(in caseFile: CaseFile) -> [PersonID: [ProtectedFrom]] {
    var decided: [PersonID: [ProtectedFrom]] = [:]
    for decision in caseFile.record?.disclosure.withheld ?? [] {
      guard case .whereabouts(let person) = decision.item else { continue }
      let readers = decision.isFromFamily ? caseFile.familySide : Set(decision.from)
      decided[person, default: []].append(.people(readers.subtracting([person])))
    }
    return decided
  }

  /// The ids of those whose whereabouts are kept from `person`.
  func residentsKept(from person: PersonID) -> Set<PersonID> {
    Set(all.filter { $0.isKept(from: person) }.flatMap(\.residents))
  }

  /// Those who live with `person`, the person among them.
  func household(of person: PersonID) -> Set<PersonID> {
    Set(all.filter { $0.residents.contains(person) }.flatMap(\.residents)).union([person])
  }
}

extension CaseFile {
  /// Relatives, children and their advocates.
  var familySide: Set<PersonID> {
    let rows = involvements.filter { $0.relationship != nil || $0.role == .advocate }
    return Set(rows.map(\.person)).union(children.map(\.id))
  }
}
