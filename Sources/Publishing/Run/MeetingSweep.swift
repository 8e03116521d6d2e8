import CaseModel
package import Disclosure
package import Verification

/// What the finished documents of one meeting are swept for, recipient by recipient.
package struct MeetingSweep {
  private let discloser: Discloser
  private let openTexts: [String]
  private let sealed: [PersonID: Sealed]
  private let all: SealedTerms

  /// What is sealed from one recipient, and the texts that they are given.
  private struct Sealed {
    let terms: Set<SealedTerm>
    let open: [String]
  }

  /// The sweep of a meeting; `openTexts` stand in every letterhead.
  package init(discloser: Discloser, openTexts: [String]) {
    self.discloser = discloser
    self.openTexts = openTexts
    sealed = Dictionary(
      discloser.recipients.map { ($0.id, Self.sealed(for: $0, discloser)) }
    ) { first, _ in first }
    // Every term that is sealed from anybody at the meeting, made into one search.
    let terms = sealed.values.reduce(into: Set()) { $0.formUnion($1.terms) }
    all = SealedTerms(terms: terms.sorted { $0.text < $1.text })
  }

  private static func sealed(for recipient: Recipient, _ discloser: Discloser) -> Sealed {
    let passages = discloser.passages(for: recipient)
    let values = discloser.sealedValues(for: recipient).union(passages.sealed)
    return Sealed(terms: Set(values.map(SealedTerm.init)), open: passages.open)
  }

  /// The terms that must not stand in the documents of `recipient`.
  package func terms(for recipient: Recipient) -> SealedTerms {
    guard let found = sealed[recipient.id], !found.terms.isEmpty else { return .none }
    return all.limited(
      to: found.terms, subtracting: discloser.knownTexts(for: recipient) + openTexts
    ).opening(found.open)
  }
}

extension SealedTerm {
  /// The term for a value that Disclosure withholds.
  init(_ value: SealedValue) {
    let kind: Class =
      switch value.class {
      case .address, .street: .address
      case .town: .place
      case .postcode: .postcode
      case .outwardPostcode: .outcode
      case .phone, .areaCode: .phone
      case .email, .emailDomain: .email
      case .school: .school
      case .gp: .health
      case .team: .team
      case .name: .name
      case .birthDate: .date
      case .nhsNumber, .niNumber: .identifier
      case .passage: .other
      }
    self.init(kind, value.text)
  }
}
