import CaseModel

/// C-PLATFORM-REASON: meeting face to face has a compelling reason and the analysis behind it (R001,
/// R003; 000:3, 000:6).
enum PlatformReasonCheck: PracticeCheck {
  static let id = CheckID.platformReason

  static func findings(in subject: CheckSubject) throws(WorkingCalendar.UnknownYear)
    -> [CheckFinding]
  {
    guard subject.meeting.type.isConference, subject.meeting.platform.hasRoom else { return [] }
    let decision = subject.record?.platformDecision
    if let decision, !decision.reasons.isEmpty, decision.analysis != nil { return [] }
    return [
      CheckFinding(
        "a meeting face to face needs a compelling reason and its analysis; add reasons and "
          + "analysis to platform_decision in the meeting's record, or make the platform virtual",
        at: subject.record?.location ?? subject.meeting.location)
    ]
  }
}
