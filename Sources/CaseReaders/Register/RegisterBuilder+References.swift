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
    readRecords()
  }

  private mutating func checkChildrenOfMeetings() {
    for meeting in meetingsInOrder {
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
        let involvement = contents.involvements[Int(row)]
        let place = location(of: involvement.place)
        let diagnostic = unknownChild(child, at: place)
        let meant = diagnostic.suggestion.flatMap { try? PersonID($0) }
        rejectRow(
          at: place,
          Touch(
            diagnostics: [diagnostic], children: [child] + (meant.map { [$0] } ?? []),
            people: [involvement.person]))
      }
    }
  }

  private mutating func checkRunners() {
    for meeting in meetingsInOrder {
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
    for (id, child) in contents.children.sorted(by: { $0.key < $1.key }) {
      guard let worker = child.socialWorker, !known.people.contains(worker) else { continue }
      let place = location(of: child.place)
      rejectRow(
        at: place, Touch(diagnostics: [unknownPerson(worker, at: place)], children: [id]))
    }
  }

  /// A mistyped id in `address_protected_from` would protect the address from nobody.
  private mutating func checkProtections() {
    for (row, person, others) in protections {
      let place = location(of: row)
      for other in others.sorted() where !known.people.contains(other) {
        rejectRow(
          at: place, Touch(diagnostics: [unknownPerson(other, at: place)], people: [person]))
      }
    }
  }

  private mutating func checkMeetingsOfPeople() {
    var reader = rowReader
    for row in contents.involvements.filter(\.namesMeetings).compactMap({ reader.involvement($0) })
    {
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
