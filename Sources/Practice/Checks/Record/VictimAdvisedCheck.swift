import CaseModel

/// C-VICTIM-ADVISED: where something is withheld for somebody's safety, that person was told what
/// the other readers will not see, before anything is sent (R133; 001:68, 001:92).
enum VictimAdvisedCheck: RecordCheck {
  static let id = CheckID.victimAdvised

  static func findings(
    in conference: ConferenceRecord, of subject: CheckSubject
  ) throws(WorkingCalendar.UnknownYear) -> [CheckFinding] {
    (subject.record?.disclosure.withheld ?? []).compactMap { decision in
      guard decision.reason == .victimSafety, decision.victimAdvised == nil else { return nil }
      return CheckFinding(
        "what is withheld for somebody's safety is told to that person first; fill in "
          + "victim_advised with who, by, on and how", at: decision.location)
    }
  }
}
