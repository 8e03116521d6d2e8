import CaseModel

/// C-INTERPRETER: who speaks another language has an interpreter (R045; 001:45).
enum InterpreterCheck: PracticeCheck {
  static let id = CheckID.interpreter

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference else { return [] }
    return subject.familyWhoCome.filter { person in
      person.interpreter == nil
        && person.language.map { $0.lowercased() != "english" } ?? false
    }.map { person in
      CheckFinding(
        "'\(person.id)' has a preferred language other than English and no interpreter; "
          + "fill in interpreter, or clear language", at: person.location)
    }
  }
}
