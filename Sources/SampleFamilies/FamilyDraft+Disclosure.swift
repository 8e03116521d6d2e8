import CaseModel

extension FamilyDraft {
  /// The conference with what people decided about who may see what: in every third family the chair
  /// keeps a passage of an open statement from the father, and what is said in a part that he was
  /// excluded from belongs to that part.
  func withDisclosure(_ conference: ConferenceDraft) -> ConferenceDraft {
    var conference = conference
    guard let father = ties.first(where: { $0.relationship == .father }) else { return conference }
    if plan.exclusion == .part {
      for index in conference.said.indices
      where conference.said[index].classification == Classification.policeConfidential.rawValue {
        conference.said[index].part = Self.policePart
      }
    }
    guard number.isMultiple(of: 3) else { return conference }
    let passage = conference.said.indices.first { index in
      conference.said[index].classification.isEmpty && conference.said[index].text.hasTwoSentences
    }
    guard let passage else { return conference }
    conference.said[passage].text.markLastSentence(from: father.person.id)
    conference.marksPassage = true
    return conference
  }

  /// The words for the part that some fathers are excluded from.
  static let policePart = "the part in which the police give information"

  /// The decisions behind `conference`, taken on `day`.
  func disclosure(of conference: ConferenceDraft, on day: CalendarDate, office: Office) -> String {
    guard conference.marksPassage,
      let father = ties.first(where: { $0.relationship == .father })
    else { return "" }
    return """
      disclosure:
        gaps_may_be_seen: \(number.isMultiple(of: 2) ? "yes" : "no")
        withhold:
          - id: D1
            what: passages
            from: [\(father.person.id)]
            reason: third_party
            decided_by: \(office.chair.id)
            decided_on: \(day)
            evidence: What the social worker was told in confidence.
            symmetric: \(number.isMultiple(of: 6) ? "yes" : "no")

      """
  }
}

extension String {
  fileprivate var hasTwoSentences: Bool { lastSentence != nil }

  /// Where the last of several sentences starts.
  private var lastSentence: Index? {
    let body = dropLast(while: { $0.isWhitespace || $0 == "." })
    return body.ranges(of: ". ").last?.upperBound
  }

  private func dropLast(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }

  /// Marks the last sentence as kept from somebody.
  fileprivate mutating func markLastSentence(from person: String) {
    guard let start = lastSentence else { return }
    let end = dropLast(while: \.isWhitespace).endIndex
    self = "\(self[..<start])((withhold \(person) third_party))\(self[start..<end])((end))"
  }
}
