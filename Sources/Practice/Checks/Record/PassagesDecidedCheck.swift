import CaseModel

/// C-RED-DECIDED: behind each marked passage is a decision that says who decided, when and on what
/// basis (redaction promise 4; A7). The passage is withheld without one as well; the family's copies
/// wait.
enum PassagesDecidedCheck: RecordCheck {
  static let id = CheckID.passagesDecided

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    let decisions = subject.record?.disclosure.withheld ?? []
    return subject.file.passages.compactMap { passage in
      let marks = (try? MarkedText(passage.written))?.marks ?? []
      guard marks.contains(where: { mark in !decisions.contains { $0.covers(mark) } }) else {
        return nil
      }
      return CheckFinding(
        "a passage under '\(passage.key)' is withheld and no decision says why; under "
          + "disclosure.withhold add one with what: passages, the same reason and the same readers",
        at: passage.location)
    }
  }
}
