import CaseModel
package import Disclosure
package import Verification

/// What the finished documents of one meeting are swept for, recipient by recipient.
package struct MeetingSweep {
  private let discloser: Discloser
  private let openTexts: [String]
  private var all: SealedTerms?

  /// The sweep of a meeting; `openTexts` stand in every letterhead.
  package init(discloser: Discloser, openTexts: [String]) {
    self.discloser = discloser
    self.openTexts = openTexts
  }

  /// The terms that must not stand in the documents of `recipient`.
  package mutating func terms(for recipient: Recipient) -> SealedTerms {
    let values = discloser.sealedValues(for: recipient)
    guard !values.isEmpty else { return .none }
    return allTerms().limited(
      to: Set(values.map(SealedTerm.init)),
      subtracting: discloser.knownTexts(for: recipient) + openTexts)
  }

  /// Every term that is sealed from anybody at the meeting, made into one search.
  private mutating func allTerms() -> SealedTerms {
    if let all { return all }
    let values = Set(discloser.recipients.flatMap { discloser.sealedValues(for: $0) })
    let terms = SealedTerms(
      terms: values.map(SealedTerm.init).sorted { $0.text < $1.text })
    all = terms
    return terms
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
