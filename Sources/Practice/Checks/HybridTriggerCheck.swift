import CaseModel

/// C-HYBRID-TRIGGER: an indicator sets off the question, and the answer is recorded (R007-R015;
/// 000:11-19).
enum HybridTriggerCheck: PracticeCheck {
  static let id = CheckID.hybridTrigger

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard let decision = subject.record?.platformDecision, !decision.indicators.isEmpty,
      decision.analysis == nil || decision.consideredAt == nil
    else { return [] }
    return [
      CheckFinding(
        "where an indicator is ticked, it is recorded where a hybrid meeting was considered and "
          + "with what analysis; add considered_at and analysis to platform_decision",
        at: subject.record?.location ?? subject.meeting.location)
    ]
  }
}
