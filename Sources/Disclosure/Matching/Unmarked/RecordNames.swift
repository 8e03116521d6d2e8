import CaseModel

/// The words that the names of a record consist of: people, places, agencies, roles, languages.
struct RecordNames: Sendable {
  private var words = KeyTable(capacity: 256)

  /// The names of `caseFile`.
  init(_ caseFile: CaseFile) {
    for person in caseFile.people.values { add(person) }
    for child in caseFile.children {
      add(child.person)
      for text in [child.school, child.gp, child.team, child.ethnicity] { add(text) }
    }
    for row in caseFile.involvements { add(row.roleTitle) }
    for text in [caseFile.meeting.venue, caseFile.meeting.room] { add(text) }
  }

  /// Whether the word is part of a name of the record.
  func hold(_ word: WordKey) -> Bool { words.contains(word) }

  private mutating func add(_ person: Person) {
    let name = person.name
    for text in [name.title, name.first, name.last, name.knownAs] { add(text) }
    for text in [person.agency, person.language, person.interpreter] { add(text) }
    for line in person.address?.lines ?? [] { add(line) }
    for nickname in name.first.map({ PassageWords($0).keys.flatMap(Nicknames.of) }) ?? [] {
      words[nickname] = 0
    }
  }

  private mutating func add(_ text: String?) {
    guard let text else { return }
    for key in PassageWords(text).keys { words[key] = 0 }
  }
}
