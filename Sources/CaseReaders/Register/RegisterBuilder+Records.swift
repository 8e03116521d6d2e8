import CaseModel
import Diagnostics

extension RegisterBuilder {
  /// Finds the record of each meeting by its file's name.
  mutating func findRecords() {
    for meeting in meetingsInOrder {
      if let previous = meeting.previous {
        contents.followers[previous, default: []].append(meeting.reference)
      }
    }
    for file in input.records {
      let place = Location(file: file.name)
      guard let reference = try? MeetingReference(file.stem) else {
        stop(Touch(diagnostics: [Self.badName(at: place)]))
        continue
      }
      guard contents.records[reference] == nil else {
        stop(Touch(diagnostics: [Self.twoRecords(reference, place)], meetings: [reference]))
        continue
      }
      contents.records[reference] = file
    }
  }

  /// The records, in the order of their references.
  var recordsInOrder: [(key: MeetingReference, value: RecordFile)] {
    contents.records.sorted { $0.key < $1.key }
  }

  /// What is in the first of `files`, as long as they have no more bytes than `room`.
  static func firstRecords(
    of files: [(key: MeetingReference, value: RecordFile)], upTo room: Int
  ) -> [MeetingReference: RecordReading] {
    var (readings, room): ([MeetingReference: RecordReading], Int) = ([:], room)
    for (reference, file) in files {
      let reading = RecordReading(of: file)
      room -= reading.size
      guard room >= 0 else { break }
      readings[reference] = reading
    }
    return readings
  }

  /// Reads the meeting records, a few at a time, and checks each against the three files; what is
  /// wrong with one stops its meeting only, and the meetings that come after it.
  mutating func readRecords() {
    // Whose rows are rejected may well have had one for the meeting, and a meeting of which a row is
    // rejected may have more children.
    let unsure = Unsure(
      people: Set(touches.flatMap(\.people)), meetings: Set(touches.flatMap(\.meetings)))
    var strays: [MeetingRecord] = []
    let files = recordsInOrder
    var room = input.keptRecordBytes
    for start in stride(from: 0, to: files.count, by: Self.recordsAtATime) {
      let batch = Array(files[start..<min(start + Self.recordsAtATime, files.count)])
      let early = readings
      let found = batch.concurrentMap { early[$0.key] ?? RecordReading(of: $0.value) }
      for ((reference, _), reading) in zip(batch, found) {
        readings[reference] = nil
        guard let record = accepted(reading.found, of: reference), refusals.isEmpty else {
          continue
        }
        room -= reading.size
        if room >= 0 { contents.kept[reference] = UsableRecord(reading.found) }
        check(record, reading.found.facts, unsure: unsure, &strays)
      }
    }
    // A meeting whose row is rejected may be the one that names it as the one before.
    if unsure.meetings.isEmpty { strays.forEach { checkUnknown($0) } }
  }

  private static let recordsAtATime = 32

  /// Of whom and of what a rejected row leaves open who belongs together.
  private struct Unsure {
    let people: Set<PersonID>
    let meetings: Set<MeetingReference>
  }

  /// The record that was read, if it can be used; else what is wrong with it is noted.
  private mutating func accepted(
    _ reading: MeetingRecordReader.Reading, of reference: MeetingReference
  ) -> MeetingRecord? {
    var touch = Touch(diagnostics: reading.diagnostics, meetings: meetings(using: reference))
    if let record = reading.record, record.meeting != reference {
      touch.diagnostics.append(Self.otherMeeting(reference, record.location))
      touch.meetings.append(record.meeting)
    }
    guard !touch.diagnostics.hasErrors else {
      contents.records[reference] = nil
      stop(touch)
      return nil
    }
    diagnostics += reading.diagnostics
    named += Set(reading.facts.compactMap(\.person)).map { ($0, reference) }
    return reading.record
  }

  /// The meetings whose documents take the record of `reference`: its own and those that follow.
  func meetings(using reference: MeetingReference) -> [MeetingReference] {
    [reference] + (contents.followers[reference] ?? [])
  }

  /// Checks a record against the three files; one of no meeting is added to `strays`, since which
  /// it was meant for can be told when all are read.
  private mutating func check(
    _ record: MeetingRecord, _ facts: [RecordFact], unsure: Unsure,
    _ strays: inout [MeetingRecord]
  ) {
    let found: [Diagnostic]
    if let meeting = contents.meetings[record.meeting] {
      found = problems(of: record, facts, in: meeting, unsure: unsure)
    } else if known.meetings.contains(record.meeting) {
      // The rows of a known one are rejected, which stops it.
      return
    } else if contents.followers[record.meeting] != nil {
      found = problems(ofEarlier: record, facts)
    } else {
      strays.append(record)
      return
    }
    if !found.isEmpty {
      stop(Touch(diagnostics: found, meetings: meetings(using: record.meeting)))
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
    of record: MeetingRecord, _ facts: [RecordFact], in meeting: Meeting, unsure: Unsure
  ) -> [Diagnostic] {
    facts.compactMap { wrongReference($0, in: meeting, unsure: unsure) }
      + facts.compactMap { Self.wrongDay($0, seenFrom: meeting.date) }
      + Self.missingDecisions(of: record, in: meeting)
      + Self.impossibleDisclosures(of: record, in: meeting)
      + (record.conference?.heldOn.map { $0 == meeting.date } == false
        ? [Self.otherDay(record.location)] : [])
  }

  /// Of an earlier conference the diary knows nothing: its people must exist, and where it says
  /// when it was held, its days must fit.
  private mutating func problems(
    ofEarlier record: MeetingRecord, _ facts: [RecordFact]
  ) -> [Diagnostic] {
    let strangers = facts.compactMap { fact in fact.person.flatMap { unknown($0, fact.location) } }
    guard let day = record.conference?.heldOn else { return strangers }
    return strangers + facts.compactMap { Self.wrongDay($0, seenFrom: day) }
  }

  private mutating func wrongReference(
    _ fact: RecordFact, in meeting: Meeting, unsure: Unsure
  ) -> Diagnostic? {
    guard case .person(let person, let whom) = fact.kind else { return nil }
    if let found = unknown(person, fact.location) { return found }
    guard !unsure.people.contains(person), !unsure.meetings.contains(meeting.reference) else {
      return nil
    }
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
      let child = contents.involvements[Int(index)].child
      return child.map(meeting.children.contains)
        ?? (contents.rowsByMeeting[meeting.reference]?.contains(index) == true)
    }
  }
}
