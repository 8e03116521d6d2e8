import CaseModel

/// What was read about one meeting, by ids.
enum RecordListing {
  /// The lines for `caseFile`.
  static func lines(of caseFile: CaseFile) -> [String] {
    let meeting = caseFile.meeting
    let head = """
      \(meeting.reference)  \(meeting.type.rawValue) \(meeting.date) \(meeting.time) \
      \(meeting.platform.rawValue), option \(meeting.option.rawValue), \
      chair \(meeting.chair), clerk \(meeting.clerk)
      """
    let children = caseFile.children.map { child in
      let age = child.age(on: meeting.date).map { "\($0) years" } ?? "unborn"
      return "  child \(child.id)  \(age)"
    }
    return [head] + children + caseFile.invitees.map(line) + [""]
  }

  private static func line(for invitee: Invitee) -> String {
    let rows = invitee.involvements.map { row in
      let tie = row.relationship?.rawValue ?? row.role?.rawValue ?? "?"
      return "\(tie) of \(row.child?.text ?? "the meeting")"
    }
    let contact = invitee.person.contact
    let note = contact == .ordinary ? "" : ", \(contact.reason)"
    return """
        \(invitee.person.id)  \(rows.joined(separator: ", ")): \(word(for: invitee.attendance))\(note)
      """
  }

  private static func word(for attendance: Invitee.Attendance) -> String {
    switch attendance {
    case .invited: "invited"
    case .partlyExcluded: "invited, excluded from a part"
    case .excluded: "excluded"
    case .reportOnly: "report only"
    case .notInvited: "not invited"
    }
  }
}
