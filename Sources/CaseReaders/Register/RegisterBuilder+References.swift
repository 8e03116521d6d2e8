import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Checks that every id that one file uses is in the file that defines it. Where that file is
  /// refused there is nothing to check against, and everything stops anyway.
  mutating func checkReferences() {
    if refusals[.cases] == nil {
      checkChildrenOfMeetings()
      checkChildrenOfPeople()
    }
    if refusals[.people] == nil {
      checkRunners()
      checkSocialWorkers()
      checkProtections()
    }
    if refusals[.meetings] == nil { checkMeetingsOfPeople() }
    if refusals.isEmpty { checkRecords() }
  }

  private mutating func checkChildrenOfMeetings() {
    for meeting in contents.meetings.values.sorted(by: { $0.reference < $1.reference }) {
      for child in meeting.children where !known.children.contains(child) {
        let place = row(of: child, in: meeting)
        rejectRow(
          at: place,
          Touch(diagnostics: [unknownChild(child, at: place)], meetings: [meeting.reference]))
      }
    }
  }

  /// Where the diary has the row of `child` in `meeting`.
  private func row(of child: PersonID, in meeting: Meeting) -> Location {
    guard let table = tables[.meetings] else { return meeting.location }
    var decoder = RowDecoder(table, layout: table.layout, map: input.columns)
    let row = table.rows.indices.first { row in
      decoder.start(row)
      return decoder.identifier(.childID) == child
        && decoder.identifier(.meetingRef) == meeting.reference
    }
    return row.map { table.location(row: $0) } ?? meeting.location
  }

  /// The row may have been meant for the child with the nearest id, so that one stops too.
  private mutating func checkChildrenOfPeople() {
    for (child, rows) in contents.rowsByChild.sorted(by: { $0.key < $1.key })
    where !known.children.contains(child) {
      for row in rows {
        let involvement = contents.involvements[row]
        let diagnostic = unknownChild(child, at: involvement.location)
        let meant = diagnostic.suggestion.flatMap { try? PersonID($0) }
        rejectRow(
          at: involvement.location,
          Touch(
            diagnostics: [diagnostic], children: [child] + (meant.map { [$0] } ?? []),
            people: [involvement.person]))
      }
    }
  }

  private mutating func checkRunners() {
    for meeting in contents.meetings.values.sorted(by: { $0.reference < $1.reference }) {
      for runner in Set([meeting.chair, meeting.clerk]).sorted()
      where !known.people.contains(runner) {
        stop(
          Touch(
            diagnostics: [unknownPerson(runner, at: meeting.location)],
            meetings: [meeting.reference]))
      }
    }
  }

  private mutating func checkSocialWorkers() {
    for child in contents.children.values.sorted(by: { $0.id < $1.id }) {
      guard let worker = child.socialWorker, !known.people.contains(worker) else { continue }
      rejectRow(
        at: child.person.location,
        Touch(
          diagnostics: [unknownPerson(worker, at: child.person.location)], children: [child.id]))
    }
  }

  /// A mistyped id in `address_protected_from` would protect the address from nobody.
  private mutating func checkProtections() {
    for person in contents.people.values {
      guard case .people(let others) = person.addressProtectedFrom else { continue }
      for other in others.sorted() where !known.people.contains(other) {
        rejectRow(
          at: person.location,
          Touch(diagnostics: [unknownPerson(other, at: person.location)], people: [person.id]))
      }
    }
  }

  private mutating func checkMeetingsOfPeople() {
    for row in contents.involvements {
      for meeting in row.meetings.sorted() where !known.meetings.contains(meeting) {
        let diagnostic = unknownMeeting(meeting, at: row.location, among: known.meetings)
        let meant = diagnostic.suggestion.flatMap { try? MeetingReference($0) }
        rejectRow(
          at: row.location,
          Touch(
            diagnostics: [diagnostic], children: row.child.map { [$0] } ?? [],
            people: [row.person], meetings: meant.map { [$0] } ?? []))
      }
    }
  }

  /// Rejects the row that stands at `place`, after it was read.
  mutating func rejectRow(at place: Location, _ touch: Touch) {
    for kind in TableKind.allCases where tables[kind]?.file == place.file {
      // Rows stand in the order of their lines.
      var (low, high) = (0, tables[kind]?.rows.count ?? 0)
      while low < high {
        let middle = (low + high) / 2
        if tables[kind]?.rows[middle].line ?? 0 < place.line ?? 0 {
          low = middle + 1
        } else {
          high = middle
        }
      }
      if low < tables[kind]?.rows.count ?? 0, tables[kind]?.rows[low].line == place.line {
        tables[kind]?.rows[low].outcome = .rejected
      }
    }
    stop(touch)
  }
}

extension RegisterBuilder {
  /// How many unknown ids get a suggestion: a whole file of the wrong month needs none.
  private static let mostGuesses = 20

  mutating func suggestion(
    for id: String, among names: some Sequence<String>
  ) -> String? {
    guesses += 1
    return guesses > Self.mostGuesses ? nil : NearMiss.suggestion(for: id, among: names)
  }

  mutating func unknownPerson(_ id: PersonID, at place: Location) -> Diagnostic {
    Diagnostic(
      "UnknownPerson", at: place,
      "\(Self.quoted(id, "person")) is not in people.csv; correct the id",
      suggestion: suggestion(for: id.text, among: known.people.lazy.map(\.text)))
  }

  mutating func unknownChild(_ id: PersonID, at place: Location) -> Diagnostic {
    Diagnostic(
      "UnknownChild", at: place, "\(Self.quoted(id, "child")) is not in cases.csv; correct the id",
      suggestion: suggestion(for: id.text, among: known.children.lazy.map(\.text)))
  }

  mutating func unknownMeeting(
    _ id: MeetingReference, at place: Location, among candidates: Set<MeetingReference>
  ) -> Diagnostic {
    Diagnostic(
      "UnknownMeeting", at: place,
      "\(Self.quoted(id, "meeting")) is not in meetings.csv; correct the reference",
      suggestion: suggestion(for: id.text, among: candidates.lazy.map(\.text)))
  }
}
