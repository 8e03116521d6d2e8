import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the meeting records; what is wrong with one stops its meeting only, and the meetings
  /// that come after it.
  mutating func readRecords() {
    for meeting in contents.meetings.values.sorted(by: { $0.reference < $1.reference }) {
      if let previous = meeting.previous {
        contents.followers[previous, default: []].append(meeting.reference)
      }
    }
    var files: [MeetingReference: String] = [:]
    for file in input.records {
      let place = Location(file: file.name)
      guard let reference = try? MeetingReference(file.stem) else {
        stop(Touch(diagnostics: [Self.badName(at: place)]))
        continue
      }
      guard files.updateValue(file.name, forKey: reference) == nil else {
        stop(Touch(diagnostics: [Self.twoRecords(reference, place)], meetings: [reference]))
        continue
      }
      readRecord(file, reference)
    }
  }

  private mutating func readRecord(_ file: InputFile, _ reference: MeetingReference) {
    let reading = MeetingRecordReader.reading(of: file)
    var touch = Touch(diagnostics: reading.diagnostics, meetings: meetings(using: reference))
    if let record = reading.record, record.meeting != reference {
      touch.diagnostics.append(Self.otherMeeting(reference, record.location))
      touch.meetings.append(record.meeting)
    }
    if touch.diagnostics.hasErrors { return stop(touch) }
    diagnostics += reading.diagnostics
    contents.records[reference] = reading.record
    contents.facts[reference] = reading.facts
    for person in reading.facts.compactMap(\.person) {
      contents.recordsByPerson[person, default: []].insert(reference)
    }
  }

  /// The meetings whose documents take the record of `reference`: its own and those that follow.
  func meetings(using reference: MeetingReference) -> [MeetingReference] {
    [reference] + (contents.followers[reference] ?? [])
  }

  /// Checks each record against the three files.
  mutating func checkRecords() {
    // Whose rows are rejected may well have had one for the meeting.
    let unsure = Set(touches.flatMap(\.people))
    for record in contents.records.values.sorted(by: { $0.meeting < $1.meeting }) {
      let found: [Diagnostic]
      if let meeting = contents.meetings[record.meeting] {
        found = problems(of: record, in: meeting, unsure: unsure)
      } else if known.meetings.contains(record.meeting) {
        // The rows of a known one are rejected, which stops it.
        continue
      } else if contents.followers[record.meeting] != nil {
        found = problems(ofEarlier: record)
      } else {
        checkUnknown(record)
        continue
      }
      if !found.isEmpty {
        stop(Touch(diagnostics: found, meetings: meetings(using: record.meeting)))
      }
    }
  }

  private mutating func checkUnknown(_ record: MeetingRecord) {
    // It was not meant for a meeting that has a record.
    let diagnostic = unknownMeeting(
      record.meeting, at: record.location,
      among: known.meetings.filter { contents.records[$0] == nil })
    let meant = diagnostic.suggestion.flatMap { try? MeetingReference($0) }
    stop(Touch(diagnostics: [diagnostic], meetings: meant.map { [$0] } ?? []))
  }

  private mutating func problems(
    of record: MeetingRecord, in meeting: Meeting, unsure: Set<PersonID>
  ) -> [Diagnostic] {
    let facts = contents.facts[record.meeting] ?? []
    return facts.compactMap { wrongReference($0, in: meeting, unsure: unsure) }
      + facts.compactMap { Self.wrongDay($0, seenFrom: meeting.date) }
      + Self.missingDecisions(of: record, in: meeting)
      + Self.impossibleDisclosures(of: record, in: meeting)
      + (record.conference?.heldOn.map { $0 == meeting.date } == false
        ? [Self.otherDay(record.location)] : [])
  }

  /// Of an earlier conference the diary knows nothing: its people must exist, and where it says
  /// when it was held, its days must fit.
  private mutating func problems(ofEarlier record: MeetingRecord) -> [Diagnostic] {
    let facts = contents.facts[record.meeting] ?? []
    let strangers = facts.compactMap { fact in fact.person.flatMap { unknown($0, fact.location) } }
    guard let day = record.conference?.heldOn else { return strangers }
    return strangers + facts.compactMap { Self.wrongDay($0, seenFrom: day) }
  }

  private mutating func wrongReference(
    _ fact: RecordFact, in meeting: Meeting, unsure: Set<PersonID>
  ) -> Diagnostic? {
    guard case .person(let person, let whom) = fact.kind else { return nil }
    if let found = unknown(person, fact.location) { return found }
    guard !unsure.contains(person) else { return nil }
    let fits =
      switch whom {
      case .anyone: true
      case .participant: has(meeting, person)
      case .child: meeting.children.contains(person)
      }
    return fits ? nil : Self.notOfMeeting(person, fact.location)
  }

  private mutating func unknown(_ person: PersonID, _ place: Location) -> Diagnostic? {
    known.people.contains(person) || known.children.contains(person)
      ? nil : unknownPerson(person, at: place)
  }

  /// Whether a person has a row for the meeting, runs it or is one of its children.
  private func has(_ meeting: Meeting, _ person: PersonID) -> Bool {
    if person == meeting.chair || person == meeting.clerk || meeting.children.contains(person) {
      return true
    }
    return (contents.rowsByPerson[person] ?? []).contains { index in
      let row = contents.involvements[index]
      return row.child.map(meeting.children.contains) ?? row.meetings.contains(meeting.reference)
    }
  }
}
