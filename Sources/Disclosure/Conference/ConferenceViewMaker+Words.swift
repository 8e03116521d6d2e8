import CaseModel

extension ConferenceViewMaker {
  mutating func addWords(to view: inout DisclosedConference) {
    view.statements = Self.merged(conference.statements.compactMap { disclosed($0) })
    view.voices = conference.views.compactMap { disclosed($0) }
    view.previousDate = discloser.previous == nil ? nil : discloser.previousDate
    view.scale = conference.scale.compactMap { disclosed($0) }
  }

  private mutating func disclosed(_ statement: Statement) -> DisclosedStatement? {
    guard let text = texts.text(RecordPassage(statement)) else { return nil }
    guard text != Gap.token else { return .gap(in: statement.section) }
    let isAboutAll = Set(statement.children) == Set(meeting.children)
    return DisclosedStatement(
      section: statement.section, text: text, source: statement.source.flatMap(party),
      children: isAboutAll ? [] : statement.children,
      childNames: isAboutAll ? [] : statement.children.map(childName),
      classification: statement.classification)
  }

  private mutating func disclosed(_ view: View) -> DisclosedVoice? {
    guard let party = party(view.person) else {
      note(.otherFamily, "views")
      return nil
    }
    let read = { (maker: inout Self, words: String?) in
      maker.text(words, about: maker.childrenTold(by: view.person), key: "views") {
        ($0.speaker, $0.item) = (view.person, .views(view.person))
      }
    }
    let (words, reason) = (read(&self, view.text), read(&self, view.noneBecause))
    guard words != nil || reason != nil else { return nil }
    // Of a view that is left out nothing else is told either: how it was heard says whose it is.
    guard words != Gap.token, reason != Gap.token else {
      return DisclosedVoice(
        party: party, text: Gap.token, noneBecause: nil, obtained: nil, obtainedBy: nil,
        participation: nil)
    }
    return DisclosedVoice(
      party: party, text: words, noneBecause: reason, obtained: read(&self, view.obtained),
      obtainedBy: view.by.flatMap(self.party), participation: view.participation)
  }

  private mutating func disclosed(_ score: ScaleScore) -> DisclosedScore? {
    guard let party = party(score.person) else {
      note(.otherFamily, "scale")
      return nil
    }
    if let decision = decisions.decision(withholding: .score(score.person)) {
      note(.decided, "scale", decision: decision.id)
      return nil
    }
    let previous = discloser.previous?.conference?.scale.first { $0.person == score.person }
    return DisclosedScore(
      party: party, score: score.score,
      sentence: text(score.sentence, about: childrenTold(by: score.person), key: "scale") {
        ($0.speaker, $0.item) = (score.person, .score(score.person))
      },
      previous: previous?.score)
  }

  /// The children that a person's own words are about.
  private func childrenTold(by person: PersonID) -> [PersonID] {
    caseFile.childrenTold(by: person)
  }

  /// Gaps beside each other are one: their number is nobody's business.
  static func merged(_ statements: [DisclosedStatement]) -> [DisclosedStatement] {
    var seen: Set<MinutesSection> = []
    var merged: [DisclosedStatement] = []
    for statement in statements {
      // The last one of the same section, whatever stands between in other sections.
      if statement.isGap, seen.contains(statement.section) { continue }
      if statement.isGap {
        seen.insert(statement.section)
      } else {
        seen.remove(statement.section)
      }
      merged.append(statement)
    }
    return merged
  }
}
