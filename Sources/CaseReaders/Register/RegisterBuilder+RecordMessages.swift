import CaseModel
import Diagnostics

extension MeetingRecordReader.Reading {
  /// What is read of a file that cannot be had any more.
  static func unreadable(_ place: Location) -> Self {
    Self(diagnostics: [
      Diagnostic(
        "FileChanged", at: place, "the file was changed while it was read; run the command again")
    ])
  }
}

extension RegisterBuilder {
  static func badName(at place: Location) -> Diagnostic {
    Diagnostic(
      "InvalidIdentifier", at: place,
      "a record's file is named after its meeting, as M1042.yaml; rename it")
  }

  static func twoRecords(_ reference: MeetingReference, _ place: Location) -> Diagnostic {
    Diagnostic(
      "DuplicateID", at: place,
      "\(quoted(reference, "meeting")) has two records; keep one")
  }

  static func otherMeeting(_ reference: MeetingReference, _ place: Location) -> Diagnostic {
    Diagnostic(
      "WrongMeeting", at: place,
      "'meeting' must be the reference that the file is named after (\(reference)); "
        + "correct one of them")
  }

  static func notOfMeeting(_ id: PersonID, _ place: Location) -> Diagnostic {
    Diagnostic(
      "NotOfMeeting", at: place,
      "\(quoted(id, "person")) is in the exports but has no part in this meeting there; "
        + "correct the id or add the row")
  }

  static func otherDay(_ place: Location) -> Diagnostic {
    Diagnostic(
      "ImplausibleDate", at: place,
      "'held_on' and meetings.csv give the meeting different days; leave 'held_on' out")
  }

  /// What is wrong with a day of a record, seen from the day of the meeting.
  static func wrongDay(_ fact: RecordFact, seenFrom meeting: CalendarDate) -> Diagnostic? {
    guard case .day(let day, let period) = fact.kind else { return nil }
    let distance = day.dayNumber - meeting.dayNumber
    let rule: String? =
      switch period {
      case _ where abs(distance) > 731: "within two years of the meeting"
      case .upToMeeting where distance > 0: "on the day of the meeting or before it"
      case .fromMeeting where distance < 0: "on the day of the meeting or after it"
      case .afterMeeting where distance <= 0: "after the day of the meeting"
      case .near, .upToMeeting, .fromMeeting, .afterMeeting: nil
      }
    return rule.map {
      Diagnostic(
        "ImplausibleDate", at: fact.location, "'\(fact.key)' is a day \($0); correct the date")
    }
  }

  /// Where one child of the meeting has a decision, each has one.
  static func missingDecisions(of record: MeetingRecord, in meeting: Meeting) -> [Diagnostic] {
    guard let decisions = record.conference?.decisions, let first = decisions.first else {
      return []
    }
    let decided = Set(decisions.map(\.child))
    return meeting.children.filter { !decided.contains($0) }.map { child in
      Diagnostic(
        "MissingDecision", at: first.location,
        "'decisions' has one item for each child of the meeting; "
          + "add one for \(quoted(child, "child"))")
    }
  }
}
