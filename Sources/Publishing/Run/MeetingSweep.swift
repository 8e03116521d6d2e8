import CaseModel
package import Disclosure
package import Verification

/// What the finished documents of one meeting are swept for, recipient by recipient.
///
/// Everything that is sealed from anybody is made into one search; who may see what is then a flag
/// for each term.
package struct MeetingSweep {
  private let readers: [PersonID: SealedTerms]

  /// The sweep of a meeting; `openTexts` stand in every letterhead.
  package init(discloser: Discloser, openTexts: [String]) {
    let passages = discloser.passages
    let recipients = discloser.recipients
    let standings = recipients.map(passages.standings)
    let values = recipients.map(discloser.sealedValues)
    // In an order of their own, for the hash of a set is another in every process.
    let distinct = values.reduce(into: Set()) { $0.formUnion($1) }.sorted { $0.text < $1.text }
    let sealedTexts = passages.texts.indices.filter { text in
      standings.contains { $0[text] == .sealed }
    }
    let all = SealedTerms(
      terms: distinct.map(SealedTerm.init)
        + sealedTexts.map { SealedTerm(.other, passages.texts[$0]) })
    let recurrences = sealedTexts.isEmpty ? [] : all.recurrences(in: passages.texts)
    var known = KnownSearch(all)
    var readers: [PersonID: SealedTerms] = [:]
    for (index, recipient) in recipients.enumerated() {
      let isWithheld =
        distinct.map(values[index].contains) + sealedTexts.map { standings[index][$0] == .sealed }
      guard isWithheld.contains(true) else { continue }
      let texts = discloser.knownTexts(for: recipient) + openTexts
      readers[recipient.id] = all.limited(to: isWithheld, subtracting: known.hits(in: texts))
        .opening(recurrences) { standings[index][$0] == .open }
    }
    self.readers = readers
  }

  /// The terms that must not stand in the documents of `recipient`.
  package func terms(for recipient: Recipient) -> SealedTerms { readers[recipient.id] ?? .none }
}

/// Looks for a meeting's terms in what its readers know, in each text once: most of them know the
/// same people. Passages are looked for in all texts of each reader, for they may run on.
private struct KnownSearch {
  private let terms: SealedTerms
  private var hits: [String: KnownHits] = [:]

  init(_ terms: SealedTerms) { self.terms = terms }

  mutating func hits(in texts: [String]) -> [KnownHits] {
    guard !terms.holdPassages else { return [terms.knownHits(in: texts)] }
    return texts.map { text in
      if let known = hits[text] { return known }
      let found = terms.knownHits(in: [text])
      hits[text] = found
      return found
    }
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
