import CaseModel

/// C-DIST-ALL: the plan can reach everybody who attended, and the parents (R126; 002:43).
enum EveryoneServedCheck: RecordCheck {
  static let id = CheckID.everyoneServed

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let parents = subject.parents.map(\.id)
    let absent = parents.filter { !conference.attended.contains($0) }
    let ours = [subject.meeting.chair, subject.meeting.clerk] + subject.meeting.children
    return (conference.attended + absent).filter { !ours.contains($0) }.compactMap { id in
      guard let person = subject.file.people[id] else {
        return CheckFinding(
          "everybody who attended gets the outcome, and '\(id)' has no row in people.csv for this "
            + "meeting; add one", at: subject.recordPlace)
      }
      guard person.contact == .ordinary, !subject.canBeReached(person) else { return nil }
      return CheckFinding(
        "everybody who attended, and each parent, gets the outcome, and '\(id)' lacks the address "
          + "for it; fill in the address or email, or choose another channel under delivery",
        at: person.location)
    }
  }
}
