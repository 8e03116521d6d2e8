import CaseModel

extension ConferenceViewMaker {
  mutating func addWords(to view: inout DisclosedConference) {
    view.statements = conference.statements.compactMap { disclosed($0) }
    view.voices = conference.views.compactMap { disclosed($0) }
    view.previousDate = discloser.previous == nil ? nil : discloser.previousDate
    view.scale = conference.scale.compactMap { disclosed($0) }
  }

  private mutating func disclosed(_ statement: Statement) -> DisclosedStatement? {
    guard isOffice || statement.classification == .open else {
      note(.classified, "statements")
      return nil
    }
    guard
      let text = text(
        statement.text, about: statement.children, key: "statements", at: statement.location)
    else { return nil }
    let isAboutAll = Set(statement.children) == Set(meeting.children)
    return DisclosedStatement(
      section: statement.section, text: text, source: statement.source.flatMap(party),
      children: isAboutAll ? [] : statement.children,
      childNames: isAboutAll ? [] : statement.children.map(childName),
      classification: statement.classification)
  }

  private mutating func disclosed(_ view: View) -> DisclosedVoice? {
    guard let party = party(view.person) else {
      note(.noSharedChild, "views")
      return nil
    }
    let children = childrenTold(by: view.person)
    let words = text(view.text, about: children, key: "views")
    let reason = text(view.noneBecause, about: children, key: "views")
    guard words != nil || reason != nil else { return nil }
    return DisclosedVoice(
      party: party, text: words, noneBecause: reason,
      obtained: text(view.obtained, about: children, key: "views"),
      obtainedBy: view.by.flatMap(self.party), participation: view.participation)
  }

  private mutating func disclosed(_ score: ScaleScore) -> DisclosedScore? {
    guard let party = party(score.person) else {
      note(.noSharedChild, "scale")
      return nil
    }
    let previous = discloser.previous?.conference?.scale.first { $0.person == score.person }
    return DisclosedScore(
      party: party, score: score.score,
      sentence: text(score.sentence, about: childrenTold(by: score.person), key: "scale"),
      previous: previous?.score)
  }

  /// The children that a person's own words are about: a child's about itself, the reader's own
  /// about those the reader sees, everybody else's about all they have a row for.
  private func childrenTold(by person: PersonID) -> [PersonID] {
    if meeting.children.contains(person) { return [person] }
    let rows = caseFile.involvements(of: person).compactMap(\.child)
    let named = meeting.children.filter(rows.contains)
    return person == recipient.id ? named.filter(recipient.sees) : named
  }
}
