package import CaseModel
package import Practice

/// A meeting's record to fill in: everything that the exports know stands in it already.
///
/// What a person must complete is in lines that start with `#`, so that the record is valid at
/// once; taking the `#` away makes a line count. Names stand in remarks, since ids alone tell a
/// reader nothing.
package struct NewMeetingRecord {
  let file: CaseFile
  let schedule: Schedule
  let previous: MeetingRecord?
  var lines: [String] = []

  /// The text of the record of the meeting in `file`, with the dates that `schedule` proposes and
  /// the goals of `previous`, the record of the conference before.
  package static func text(
    of file: CaseFile, schedule: Schedule, previous: MeetingRecord?
  ) -> String {
    var record = NewMeetingRecord(file: file, schedule: schedule, previous: previous)
    record.write()
    return record.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    let meeting = file.meeting
    lines += [
      "# yaml-language-server: $schema=../meeting.schema.json",
      "# The \(meeting.type.title) of \(meeting.date) at \(meeting.time).",
      "# Take the '# ' from the lines that you complete; './casepack check' says what is missing.",
      "# A long text starts with '|' and stands below its key, two spaces further in.",
      "# A statement can also say 'children: [ID]' (whom it is about) and 'classification: third_party' or",
      "# 'police_confidential'; ((withhold ID police)) and ((end)) around a passage keep that from somebody.",
      "meeting: \(meeting.reference)",
    ]
    open("reason: ", remark: "why it is called, in words that everyone invited may read")
    guard meeting.type.isConference else { return }
    writeInvitations()
    writePreparation()
    writeDisclosure()
    open("conference:")
    writeCourse()
    writeWords()
    writeDecisions()
    writePlan()
    writeAftermath()
  }

  private mutating func writeInvitations() {
    let meeting = file.meeting
    if meeting.platform != .virtual {
      open("platform_decision:")
      open("  reasons: []", remark: PlatformReason.words.joined(separator: ", "))
      open("  analysis: ", remark: "why somebody meets face to face or by telephone")
      open("  decided_by: \(meeting.chair)")
      open("  decided_on: ")
    }
    if meeting.option == .chairOnly {
      open("option_decision:")
      open("  rationale: ", remark: "why the parents meet the chair only")
      open("  agreed_by: \(meeting.chair)")
      open("  agreed_on: ")
    }
    open("invitee_risk: {agreed_by: \(meeting.chair), agreed_on: }")
    writeExclusions()
  }

  private mutating func writeExclusions() {
    let excluded = Set(file.undecidedExclusions.map(\.person))
    guard !excluded.isEmpty else { return }
    open("exclusions:")
    for person in excluded.sorted() {
      open("  - person: \(person)", remark: file.people[person].map(name))
      open("    disclosable_reason: ", remark: "what the person may be told of why")
      open("    views_heard: ", remark: "how the meeting hears the person's views")
      open("    decided_by: \(file.meeting.chair)")
      open("    decided_on: ", remark: "'part: ...' says from which part; without, from all")
    }
  }

  private mutating func writePreparation() {
    open("preparation:")
    open("  chair_and_social_worker: {on: , by: \(file.meeting.chair), note: }")
    open("  with_family:")
    for person in family {
      open(
        "    - {person: \(person.id), on: , time: , by: \(worker), delivery: "
          + "\(person.channel.rawValue), who_is_there: , note: }", remark: name(person))
    }
  }

  /// Adds a line to complete.
  mutating func open(_ text: String, remark: String? = nil) {
    let remark = remark.map { "  # \($0)" } ?? ""
    lines.append("# \(text)\(remark)".droppingTrailingSpaces)
  }
}

/// Whom the exports name.
extension NewMeetingRecord {
  /// Everybody who comes, family first.
  var comers: [Invitee] { file.invitees.filter(\.comes) }

  /// The parents and whoever else of the family holds parental responsibility, invited or not.
  var family: [Person] {
    file.invitees.filter { invitee in
      invitee.person.contact != .deceased
        && invitee.involvements.contains { row in
          row.relationship.map { $0.isParent || row.parentalResponsibility } ?? false
        }
    }.map(\.person)
  }

  /// Those of the professionals who work with the children.
  var professionals: [Invitee] {
    file.invitees.filter { invitee in
      invitee.involvements.contains { $0.role != nil && $0.child != nil }
    }
  }

  /// Those who are asked for a report: professionals who know something of the family.
  var reporters: [Invitee] {
    let none: [ProfessionalRole] = [.interpreter, .advocate, .solicitor, .employer]
    return file.invitees.filter { invitee in
      if case .notInvited = invitee.attendance { return false }
      return invitee.involvements.contains { $0.role.map { !none.contains($0) } ?? false }
    }
  }

  /// The social worker, else the chair.
  var worker: PersonID { file.children.compactMap(\.socialWorker).first ?? file.meeting.chair }

  /// The name and what the person is, for a remark.
  func name(_ person: Person) -> String {
    let tie = file.involvements(of: person.id).first.map { row in
      row.roleTitle ?? row.role?.title ?? row.relationship?.title ?? ""
    }
    let whole = tie.map { "\(person.name.addressed), \($0)" } ?? person.name.full
    let words = whole.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return String(String.UnicodeScalarView(words.unicodeScalars.filter(ForbiddenCharacters.allows)))
  }
}

extension String {
  /// The text without spaces at its end.
  var droppingTrailingSpaces: String {
    guard let end = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...end])
  }
}
