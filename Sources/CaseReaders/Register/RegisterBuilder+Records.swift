import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Reads the meeting records; what is wrong with one stops its meeting only.
  mutating func readRecords() {
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
    let (record, found) = MeetingRecordReader.read(file)
    var touch = Touch(diagnostics: found, meetings: [reference])
    if let record, record.meeting != reference {
      touch.diagnostics.append(Self.otherMeeting(reference, record.location))
      touch.meetings.append(record.meeting)
    }
    if touch.diagnostics.hasErrors { return stop(touch) }
    diagnostics += found
    contents.records[reference] = record
  }

  /// Checks the ids of each record against the three files.
  mutating func checkRecords() {
    // Whose rows are rejected may well have had one for the meeting.
    let unsure = Set(touches.flatMap(\.people))
    for record in contents.records.values.sorted(by: { $0.meeting < $1.meeting }) {
      guard let meeting = contents.meetings[record.meeting] else {
        // The rows of a known one are rejected, which stops it.
        if known.meetings.contains(record.meeting) { continue }
        // It was not meant for a meeting that has a record.
        let diagnostic = unknownMeeting(
          record.meeting, at: record.location,
          among: known.meetings.filter { contents.records[$0] == nil })
        let meant = diagnostic.suggestion.flatMap { try? MeetingReference($0) }
        stop(Touch(diagnostics: [diagnostic], meetings: meant.map { [$0] } ?? []))
        continue
      }
      let found = wrongReferences(of: record, meeting, unsure: unsure)
      if !found.isEmpty { stop(Touch(diagnostics: found, meetings: [meeting.reference])) }
    }
  }

  private mutating func wrongReferences(
    of record: MeetingRecord, _ meeting: Meeting, unsure: Set<PersonID>
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for id in Set(record.named).sorted() where !known.people.contains(id) {
      found.append(unknownPerson(id, at: record.places[id] ?? record.location))
    }
    for id in Set(record.subjects).subtracting(unsure).sorted()
    where known.people.contains(id) && !has(meeting, id) {
      found.append(Self.notOfMeeting(id, record.places[id] ?? record.location))
    }
    for call in record.childCalls
    where has(meeting, call.child) && !meeting.children.contains(call.child) {
      found.append(Self.notOfMeeting(call.child, record.places[call.child] ?? record.location))
    }
    return found
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

extension RegisterBuilder {
  private static func badName(at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidIdentifier", at: place,
      "a record's file is named after its meeting, as M1042.yaml; rename it")
  }

  private static func twoRecords(_ reference: MeetingReference, _ place: Location) -> Diagnostic {
    Diagnostic(
      "DuplicateID", at: place,
      "\(quoted(reference, "meeting")) has two records; keep one")
  }

  private static func otherMeeting(
    _ reference: MeetingReference, _ place: Location
  ) -> Diagnostic {
    Diagnostic(
      "WrongMeeting", at: place,
      "'meeting' must be the reference that the file is named after (\(reference)); "
        + "correct one of them")
  }

  private static func notOfMeeting(_ id: PersonID, _ place: Location) -> Diagnostic {
    Diagnostic(
      "NotOfMeeting", at: place,
      "\(quoted(id, "person")) is in people.csv but has no row for this meeting; "
        + "correct the id or add the row")
  }
}
