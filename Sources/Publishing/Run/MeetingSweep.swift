import CaseModel
package import Disclosure
package import Verification

/// What the finished documents of one meeting are swept for, recipient by recipient.
///
/// Everything that is sealed from anybody is made into one search; who may see what is then a flag
/// for each term.
package struct MeetingSweep {
  private let discloser: Discloser
  private let openTexts: [String]
  private let all: SealedTerms
  private let readers: [PersonID: Reader]
  private let recurrences: [Recurrence]

  /// What is sealed from one reader: a flag for each term, and one for each text that is given.
  private struct Reader {
    var isWithheld: [Bool]
    let isGiven: [Bool]
  }

  /// The sweep of a meeting; `openTexts` stand in every letterhead.
  package init(discloser: Discloser, openTexts: [String]) {
    self.discloser = discloser
    self.openTexts = openTexts
    let passages = discloser.passages
    let recipients = discloser.recipients
    let standings = recipients.map(passages.standings)
    let values = recipients.map(discloser.sealedValues)
    // In an order of their own, for the hash of a set is another in every process.
    let distinct = values.reduce(into: Set()) { $0.formUnion($1) }.sorted { $0.text < $1.text }
    let sealedTexts = passages.texts.indices.filter { text in
      standings.contains { $0[text] == .sealed }
    }
    all = SealedTerms(
      terms: distinct.map(SealedTerm.init)
        + sealedTexts.map { SealedTerm(.other, passages.texts[$0]) })
    recurrences = sealedTexts.isEmpty ? [] : all.recurrences(in: passages.texts)
    var readers: [PersonID: Reader] = [:]
    for (index, recipient) in recipients.enumerated() {
      let ofValues = distinct.map(values[index].contains)
      let ofTexts = sealedTexts.map { standings[index][$0] == .sealed }
      readers[recipient.id] = Reader(
        isWithheld: ofValues + ofTexts, isGiven: standings[index].map { $0 == .open })
    }
    self.readers = readers
  }

  /// The terms that must not stand in the documents of `recipient`.
  package func terms(for recipient: Recipient) -> SealedTerms {
    guard let reader = readers[recipient.id], reader.isWithheld.contains(true) else { return .none }
    return all.limited(
      to: reader.isWithheld, subtracting: discloser.knownTexts(for: recipient) + openTexts
    ).opening(recurrences) { reader.isGiven[$0] }
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
